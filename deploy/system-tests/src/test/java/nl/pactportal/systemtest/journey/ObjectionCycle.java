package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.page.ObjectionDetailPage;

/** An objection that was filed, to its end: by somebody else than who decided. */
final class ObjectionCycle {
  private final boolean looked;
  private final String path;
  private final String number;
  private final FundingUser handler = FundingUser.as("beslisser-2");

  ObjectionCycle(ObjectionDetailPage filed, boolean looked) {
    this.looked = looked;
    this.path = filed.path();
    this.number = filed.heading().innerText().replaceFirst("Bezwaar ", "");
  }

  void run(FundingUser signatory) {
    assertTrue(FundingUser.as("coordinator-noordoost").cannotSee(path));
    ObjectionDetailPage barred = opens(FundingUser.as("beslisser"));
    assertThat(barred.main()).containsText("U nam zelf het besluit");
    assertThat(barred.takeUpButton()).hasCount(0);
    isRemedied(signatory);
    ObjectionDetailPage handled = opens(handler);
    handled.resume();
    assertThat(handled.done()).containsText("De behandeling gaat verder");
    sound(handled, "objection-handle");
    handled.recordHearing(LocalDate.now().minusDays(1).toString(), "De regio lichtte toe.");
    assertThat(handled.done()).containsText("De hoorzitting is vastgelegd");
    handled.decide("Ongegrond", "De activiteiten passen niet.");
    assertThat(handled.done()).containsText("Op het bezwaar is beslist");
  }

  private void isRemedied(FundingUser signatory) {
    ObjectionDetailPage handled =
        new ObjectionDetailPage(handler.follows("Behandel bezwaar " + number).page());
    handled.takeUpButton().click();
    assertThat(handled.done()).containsText("U behandelt dit bezwaar");
    handled.askRemedy("Een machtiging", LocalDate.now().plusDays(10).toString());
    assertThat(handled.done()).containsText("met wat er ontbreekt");
    ObjectionDetailPage own =
        new ObjectionDetailPage(signatory.follows("Vul bezwaar " + number + " aan").page());
    assertThat(own.main()).containsText("Verzuim herstellen");
    sound(own, "objection-remedy");
    own.add("De machtiging is bijgevoegd.");
    assertThat(own.done()).containsText("De aanvulling is ontvangen");
  }

  private ObjectionDetailPage opens(FundingUser user) {
    return new ObjectionDetailPage(user.at(path).page());
  }

  private void sound(ObjectionDetailPage page, String name) {
    if (!looked) {
      return;
    }
    assertEquals(List.of(), new AccessibilityCheck(page.page(), name).findings());
  }
}
