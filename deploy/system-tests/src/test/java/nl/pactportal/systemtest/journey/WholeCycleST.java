package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.page.CallDetailPage;
import nl.pactportal.systemtest.page.CallEditPage;
import nl.pactportal.systemtest.page.GuidePage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;

/** Both kinds of means, from the call to the end of an objection, each step by who has to do it. */
@SystemTest
class WholeCycleST {
  private static final String ADDITIONAL =
      "/funding/calls/detail.xhtml?id=01970000-0000-7000-8000-00000000c001";

  private final long now = System.nanoTime();
  private final FundingUser intake = FundingUser.as("intake");
  private final FundingUser decider = FundingUser.as("beslisser");
  private final FundingUser assessor = FundingUser.as("beoordelaar");

  @Test
  void regularMeans() {
    String title = "Reguliere middelen " + now;
    String call = isPublished(title);
    getsAGuide(call, title);
    asks(call, "west");
    runs(new FundingCycle(call, "west", "West-Brabant", true));
  }

  @Test
  void additionalMeans() {
    asks(ADDITIONAL, "midden");
    runs(new FundingCycle(ADDITIONAL, "midden", "Midden-Brabant", false));
  }

  private void runs(FundingCycle cycle) {
    cycle.applies("Actieplan " + now);
    cycle.supplements();
    cycle.isDecided();
    cycle.isToldByLetter();
    cycle.isPaidInAdvance();
    cycle.isAmended();
    cycle.accounts();
    cycle.isDetermined();
    cycle.paysBack();
    cycle.objects();
    cycle.leavesNoWork();
  }

  private String isPublished(String title) {
    CallEditPage form = new CallEditPage(intake.at("/funding/calls/edit.xhtml?new=true").page());
    form.fill(
        title, LocalDate.now().minusDays(1), LocalDate.of(2098, 8, 29), "300.000", "1.500.000");
    form.save();
    CallDetailPage concept = new CallDetailPage(form.page());
    String call = concept.path();
    concept.proposesPublication();
    CallDetailPage second = new CallDetailPage(decider.follows("Publiceren: " + title).page());
    second.confirms();
    assertThat(second.done()).containsText("De wijziging is uitgevoerd");
    return call;
  }

  private void getsAGuide(String call, String title) {
    GuidePage guide = guide(intake, call);
    guide.begin();
    guide.write("1", "Wat u kunt aanvragen", "Een bijdrage aan uw actieplan.");
    assertThat(guide.done()).containsText("De paragraaf is bewaard");
    String path = intake.path();
    GuidePage aligning = new GuidePage(assessor.at(path).page());
    aligning.align("het team");
    assertThat(aligning.done()).containsText("De handleiding is afgestemd");
    GuidePage publishing = new GuidePage(intake.at(path).page());
    publishing.publish();
    assertThat(publishing.done()).containsText("gepubliceerd");
    FundingUser west = FundingUser.as("coordinator-west");
    GuidePage reading = new GuidePage(west.follows("Lees de nieuwe handleiding: " + title).page());
    reading.confirmRead();
    assertThat(reading.done()).containsText("gelezen");
  }

  private void asks(String call, String region) {
    String question = "Telt onze eigen bijdrage mee? " + now;
    GuidePage asking = guide(FundingUser.as("coordinator-" + region), call);
    asking.ask(question);
    assertThat(asking.done()).containsText("De vraag is gesteld");
    assertTrue(
        !guide(FundingUser.as("coordinator-zuidoost"), call).main().innerText().contains(question));
    GuidePage answering = guide(intake, call);
    answering.answer(question, "Ja, als cofinanciering.");
    assertThat(answering.done()).containsText("Alle regio's hebben het antwoord");
    assertThat(guide(FundingUser.as("coordinator-zuidoost"), call).main()).containsText(question);
  }

  private static GuidePage guide(FundingUser user, String call) {
    PortalPage page = user.at(call);
    page.link("Handleiding en vragen").click();
    return new GuidePage(page.page());
  }
}
