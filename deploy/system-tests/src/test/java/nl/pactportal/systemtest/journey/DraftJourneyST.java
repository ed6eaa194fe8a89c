package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.pactportal.systemtest.journey.Amount.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.ApplicationDetailPage;
import nl.pactportal.systemtest.page.ApplicationEditPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;

/** Writing an application: bad input, two windows, an ended session, the receipt. */
@SystemTest
class DraftJourneyST {
  private static final String NEW =
      "/funding/applications/edit.xhtml?call=01970000-0000-7000-8000-00000000c001&region=AM25";
  private final Visitor west = Visitor.as("coordinator-west");

  @Test
  void anAmountThatCouldBeTwoIsRefusedAndEverythingElseIsKept() {
    ApplicationEditPage form = new ApplicationEditPage(west.opens(NEW));
    for (String bad : List.of("200,000", "2e5", "-1", "0,001", "1000000000000000000", "\u200f5")) {
      form.fill("Plan met bedragen", "Doen", bad);
      form.save();
      assertThat(form.refusal()).containsText("Vul een bedrag in euro in");
      assertThat(form.field("Gevraagd bedrag")).hasValue(bad);
      assertThat(form.field("Doelgroep")).hasValue("Ongeveer 80 werkzoekenden");
      assertThat(form.theme("Begeleiding van werk naar werk")).isChecked();
    }
    assertEquals(List.of(), new AccessibilityCheck(form.page(), "draft-refused").findings());
    assertThat(form.theme("Jeugdwerkloosheid (nog in gesprek)")).isDisabled();
  }

  @Test
  void twoWindowsOnOneDraftLoseNothing() {
    ApplicationDetailPage draft = begun("Plan in twee vensters");
    String edit = draft.path().replace("detail", "edit");
    ApplicationEditPage one = new ApplicationEditPage(west.opens(edit));
    Page second = west.newTab();
    new PortalPage(second).open(edit);
    ApplicationEditPage two = new ApplicationEditPage(second);
    one.field("Doelgroep").fill("90 mensen");
    assertThat(one.status()).containsText("Bewaard om");
    two.field("Doelgroep").fill("70 mensen");
    assertThat(two.status()).containsText("Een ander heeft dit veld intussen gewijzigd");
    two.save();
    assertThat(two.refusal()).containsText("90 mensen");
    assertThat(two.field("Doelgroep")).hasValue("70 mensen");
    assertEquals(List.of(), new AccessibilityCheck(second, "draft-clash").findings());
    two.save();
    assertThat(new PortalPage(second).main()).containsText("70 mensen");
  }

  @Test
  void whatWasTypedWhenTheSessionEndedIsPutBack() {
    String edit = begun("Plan zonder sessie").path().replace("detail", "edit");
    ApplicationEditPage form = new ApplicationEditPage(west.opens(edit));
    west.context().setOffline(true);
    form.field("Planning").fill("Getypt zonder verbinding");
    assertThat(form.status()).containsText("op dit apparaat bewaard");
    // the page is gone before the line is back: else it would save by itself at once
    form.page().navigate("about:blank");
    west.context().setOffline(false);
    form = new ApplicationEditPage(west.opens(edit));
    assertThat(form.field("Planning")).hasValue("Getypt zonder verbinding");
    form.isKeptByTheServer();
    PortalPage page = new PortalPage(west.opens(edit.replace("edit", "detail")));
    assertThat(page.main()).containsText("Getypt zonder verbinding");
  }

  @Test
  void theReceiptSaysWhatCameInAndWhen() {
    String application =
        FundingUser.as("coordinator-west")
            .sendsToSign("West-Brabant", "Plan " + System.nanoTime(), euro(1_000));
    FundingUser.as("ondertekenaar-west").signsAndSubmits(application);
    PortalPage page = new PortalPage(west.opens(application.replace("detail", "receipt")));
    assertThat(page.main()).containsText("Nederlandse tijd");
    assertThat(page.main()).containsText("Ongeveer 80 werkzoekenden");
    assertEquals(List.of(), new AccessibilityCheck(page.page(), "receipt").findings());
  }

  private ApplicationDetailPage begun(String title) {
    ApplicationEditPage form = new ApplicationEditPage(west.opens(NEW));
    form.fill(title + " " + System.nanoTime(), "Doen", "1.000");
    form.save();
    ApplicationDetailPage page = new ApplicationDetailPage(west.page());
    assertThat(page.done()).containsText("Het is nog niet ingediend");
    return page;
  }
}
