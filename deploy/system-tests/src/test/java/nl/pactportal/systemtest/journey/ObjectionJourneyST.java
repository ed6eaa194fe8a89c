package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.pactportal.systemtest.journey.Amount.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.ApplicationDetailPage;
import nl.pactportal.systemtest.page.ObjectionDetailPage;
import org.junit.jupiter.api.Test;

/** A decision with its letter; the region changes its grant, and objects to the decision. */
@SystemTest
class ObjectionJourneyST {
  private final FundingUser west = FundingUser.as("coordinator-west");
  private final FundingUser signatory = FundingUser.as("ondertekenaar-west");
  private final FundingUser decider = FundingUser.as("beslisser");

  @Test
  void aLetterAnAmendmentAndAnObjectionToItsEnd() {
    String application = granted();
    readsTheLetter(application);
    changesTheGrant(application);
    String objection = objects(application);
    assertTrue(FundingUser.as("coordinator-noordoost").cannotSee(objection));

    ObjectionDetailPage barred = opens("beslisser", objection);
    assertThat(barred.main()).containsText("U nam zelf het besluit");
    assertThat(barred.takeUpButton()).hasCount(0);

    ObjectionDetailPage handled = opens("beslisser-2", objection);
    handled.takeUpButton().click();
    assertThat(handled.done()).containsText("U behandelt dit bezwaar");
    handled.askRemedy(
        "Een machtiging", LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(10).toString());
    assertThat(handled.done()).containsText("met wat er ontbreekt");
    ObjectionDetailPage own = opens("ondertekenaar-west", objection);
    assertThat(own.main()).containsText("Verzuim herstellen");
    assertAccessible(own, "objection-remedy");
    own.add("De machtiging is bijgevoegd.");
    assertThat(own.done()).containsText("De aanvulling is ontvangen");
    handled = opens("beslisser-2", objection);
    handled.resume();
    assertThat(handled.done()).containsText("De behandeling gaat verder");
    assertAccessible(handled, "objection-handle");
    handled.recordHearing(
        LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1).toString(),
        "De regio lichtte toe.");
    assertThat(handled.done()).containsText("De hoorzitting is vastgelegd");
    handled.decide("Ongegrond", "De activiteiten passen niet.");
    assertThat(handled.done()).containsText("Op het bezwaar is beslist");

    assertThat(opens("bestuurder-west", objection).main()).containsText("Ongegrond");
    ApplicationDetailPage page = west.opens(application);
    assertThat(page.main()).containsText("Beslissing op bezwaar");
    assertThat(page.main()).containsText("Beroep kan tot en met");
  }

  private String granted() {
    String application =
        west.sendsToSign("West-Brabant", "Bezwaar " + System.nanoTime(), euro(3_000));
    signatory.signsAndSubmits(application);
    FundingUser.as("intake").declaresComplete(application);
    FundingUser.as("beoordelaar").assesses(application, euro(3_000));
    decider.grants(application, euro(3_000));
    return application;
  }

  private void readsTheLetter(String application) {
    ApplicationDetailPage page = west.opens(application);
    assertThat(page.main()).containsText("Bezwaar kan tot en met");
    String letter =
        page.main().locator("a[href*='/funding/letters/']").first().getAttribute("href");
    APIResponse file = Visitor.as("coordinator-west").gets(letter);
    assertEquals("application/pdf", file.headers().get("content-type"));
    assertEquals("%PDF", new String(file.body(), 0, 4, StandardCharsets.US_ASCII));
    assertEquals(404, Visitor.as("coordinator-noordoost").gets(letter).status());
  }

  private void changesTheGrant(String application) {
    ApplicationDetailPage page = signatory.opens(application);
    page.button("Wijziging vragen").click();
    page.field("Nieuw bedrag").fill("2500");
    page.field("Reden").fill("Een deel wordt elders betaald.");
    page.main().locator("dialog[open]").getByText("Wijziging vragen").last().click();
    assertThat(page.done()).containsText("Het wijzigingsverzoek ligt bij de provincie");
    ApplicationDetailPage deciding = decider.opens(application);
    assertAccessible(deciding.page(), "amendment-decide");
    deciding.field("Motivering van het besluit").first().fill("Kan met minder.");
    deciding.main().getByText("Ik neem dit besluit").first().click();
    deciding.button("Wijzigen").first().click();
    assertThat(deciding.done()).containsText("De subsidie is gewijzigd");
    ApplicationDetailPage changed = west.opens(application);
    assertThat(changed.main()).containsText("Versies van de verlening");
    assertAccessible(changed.page(), "application-versions");
  }

  private String objects(String application) {
    ApplicationDetailPage page = signatory.opens(application);
    page.link("Bezwaar maken").first().click();
    ObjectionDetailPage form = new ObjectionDetailPage(page.page());
    assertAccessible(form, "objection-file");
    form.file("Wij vinden het bedrag te laag.");
    assertThat(form.done()).containsText("Het bezwaar is ingediend");
    return form.path();
  }

  private static ObjectionDetailPage opens(String user, String objection) {
    return new ObjectionDetailPage(Visitor.as(user).opens(objection));
  }

  private static void assertAccessible(ObjectionDetailPage page, String name) {
    assertAccessible(page.page(), name);
  }

  private static void assertAccessible(Page page, String name) {
    assertEquals(List.of(), new AccessibilityCheck(page, name).findings());
  }
}
