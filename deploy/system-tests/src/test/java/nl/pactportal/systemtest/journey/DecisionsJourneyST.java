package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.ActionEditPage;
import nl.pactportal.systemtest.page.DecisionEditPage;
import nl.pactportal.systemtest.page.MeetingPlanPage;
import nl.pactportal.systemtest.page.PortalPage;
import nl.pactportal.systemtest.page.RoundDetailPage;
import nl.pactportal.systemtest.page.VotePage;
import org.junit.jupiter.api.Test;

/** What a meeting decides, in words and by vote, and what it asks of others. */
@SystemTest
class DecisionsJourneyST {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  private final String body = "Overleg " + System.nanoTime();
  private final Visitor secretariat = Visitor.as("secretariaat");

  @Test
  void decisionsInWordsAreRecordedChangedWithdrawnAndTakenUp() {
    String before = plans(TODAY.minusDays(1));
    String now = plans(TODAY);
    DecisionEditPage form = decision(before);
    form.write("In samenspraak", "De termijn schuift op.");
    form.changes("31 augustus", "eind oktober");
    accessible("decision-edit");
    form.save();
    assertThat(form.done()).containsText("Het besluit is opgeslagen");

    form = decision(before);
    form.write("On hold", "Over het dashboard wordt nu niet besloten.");
    form.waitsFor("eerst de inventarisatie", "na het zomerreces");
    form.save();
    form = decision(before);
    form.typeWithKeyboard("Akkoord", "Het verslag is akkoord.");
    assertThat(form.done()).containsText("Het besluit is opgeslagen");

    form = decision(now);
    form.write("Akkoord", "Het dashboard komt er.");
    form.field("Komt terug, in woorden").fill("na de zomer");
    form.save();
    assertThat(form.main()).containsText("Alleen wat wacht, komt later terug");
    assertThat(form.main().locator("textarea[id$='decisionText']"))
        .hasValue("Het dashboard komt er.");
    form.field("Komt terug, in woorden").fill("");
    String yesterday = DateTimeFormatter.ofPattern("d-M-yyyy").format(TODAY.minusDays(1));
    form.takesUp(yesterday + ": Over het dashboard wordt nu niet besloten.");
    form.save();

    PortalPage read = new PortalPage(Visitor.as("coordinator-west").opens(detail(before)));
    for (String text :
        List.of("31 augustus", "eind oktober", "eerst de inventarisatie", "Hervat op")) {
      assertThat(read.main()).containsText(text);
    }
    accessible(read.page(), "decisions-read");
    withdraws(now);
  }

  private void withdraws(String now) {
    record(now);
    new PortalPage(secretariat.page()).link("Wijzigen Het dashboard komt er.").click();
    DecisionEditPage form = new DecisionEditPage(secretariat.page());
    form.withdraw("Verkeerd genoteerd");
    assertThat(form.done()).containsText("ingetrokken");
    PortalPage read = new PortalPage(Visitor.as("coordinator-west").opens(detail(now)));
    assertThat(read.main().locator("s")).containsText("Het dashboard komt er.");
    assertThat(read.main()).containsText("Verkeerd genoteerd");
  }

  @Test
  void aCommitmentOfSeveralAndOneOfNobody() {
    String meeting = plans(TODAY);
    record(meeting);
    new PortalPage(secretariat.page()).link("Afspraak met alle velden").click();
    ActionEditPage form = new ActionEditPage(secretariat.page());
    form.write("Toezegging", "Het scholingsfonds in kaart brengen");
    form.ownedBy(1, "Strateeg onderwijs", "Provincie Noord-Brabant");
    form.ownedBy(2, "Coördinator West", "West-Brabant");
    form.due("najaar", "na overleg met inkoop");
    accessible("action-edit");
    form.save();
    assertThat(form.done()).containsText("De afspraak is opgeslagen");
    PortalPage read = new PortalPage(Visitor.as("coordinator-west").opens(detail(meeting)));
    for (String text :
        List.of("Toezegging", "Strateeg onderwijs", "Coördinator West", "najaar", "na overleg")) {
      assertThat(read.main()).containsText(text);
    }

    String question = "Wie stemt dit af " + body;
    record(meeting);
    new PortalPage(secretariat.page()).link("Afspraak met alle velden").click();
    form = new ActionEditPage(secretariat.page());
    form.write("Vraag", question);
    form.save();
    PortalPage home = new PortalPage(secretariat.opens("/"));
    home.link("Nog geen actiehouder: " + question).first().click();
    form = new ActionEditPage(secretariat.page());
    form.ownedBy(1, "Accounthouder West", "Provincie Noord-Brabant");
    form.save();
    home = new PortalPage(secretariat.opens("/"));
    assertThat(home.link("Nog geen actiehouder: " + question)).hasCount(0);
  }

  @Test
  void aNamedWeightedVoteWithAProxyAndASecretOne() {
    String meeting = plans(TODAY);
    sits(meeting, "Coördinator West", false);
    sits(meeting, "Coördinator Midden", false);
    sits(meeting, "Coördinator Zuidoost", true);
    VotePage vote = vote(meeting);
    vote.prepare("Gaan we door met het experiment?", "Hoofdelijk");
    vote.weigh("Coördinator West", 3);
    vote.delegate("Coördinator Zuidoost", "Coördinator Midden");
    accessible("vote-prepare");
    vote.open();
    assertThat(vote.done()).containsText("De stemming is open");
    vote.votes("Coördinator West", "Voor");
    vote.votes("Coördinator Midden", "Tegen");
    vote.votes("Coördinator Zuidoost", "Tegen");
    accessible("vote-count");
    vote.close();
    assertThat(vote.main()).containsText("Aangenomen");
    assertThat(vote.main()).containsText("3 voor, 2 tegen, 0 onthoudingen");
    accessible("vote-result");

    vote = vote(meeting);
    vote.prepare("Wie wordt voorzitter van de werkgroep?", "Geheim");
    vote.open();
    vote.tookPart("Coördinator West");
    vote.tookPart("Coördinator Midden");
    vote.papers(2, 0);
    vote.close();
    assertThat(vote.main()).containsText("Dan is bekend wat ieder stemde");
    accessible("vote-secret");
    vote.acknowledge();
    vote.close();
    assertThat(vote.main()).containsText("2 voor, 0 tegen, 0 onthoudingen");
    PortalPage read = new PortalPage(Visitor.as("coordinator-west").opens(detail(meeting)));
    read.link("Geheim Wie wordt voorzitter van de werkgroep?").click();
    assertThat(read.main().locator("#votesCard")).containsText("Heeft gestemd");
    assertThat(read.main().locator("#votesCard")).not().containsText("Voor");
    assertThat(read.main().locator("form")).hasCount(0);
  }

  @Test
  void aRoundIsAnsweredOverTwoMeetings() {
    String before = plans(TODAY.minusDays(1));
    plans(TODAY);
    record(before);
    new PortalPage(secretariat.page()).link("Ronde langs de regio's").click();
    PortalPage ask = new PortalPage(secretariat.page());
    String question = "Is er interesse? " + body;
    ask.main().locator("textarea[id$='question']").fill(question);
    accessible("round-edit");
    ask.button("Ronde beginnen").click();
    RoundDetailPage round = new RoundDetailPage(secretariat.page());
    assertThat(round.heading()).hasText(question);
    assertThat(round.now()).containsText("Geen antwoord");
    round.answer("West-Brabant", "In afwachting", "De vraag is uitgezet", last(round));
    assertThat(round.done()).containsText("Het antwoord is toegevoegd");
    round.answer("West-Brabant", "Deels", "De kleinere gemeenten wel", 1);
    assertThat(round.now()).containsText("De kleinere gemeenten wel");
    assertThat(round.main().locator("#history")).containsText("De vraag is uitgezet");
    accessible("round-detail");

    PortalPage list = new PortalPage(Visitor.as("coordinator-west").opens("/meetings/rounds/"));
    assertThat(list.link(question)).isVisible();
    accessible(list.page(), "rounds");
    list.link(question).click();
    assertThat(list.main().locator("form")).hasCount(0);
    round.close("Wie wil, sluit later aan");
    assertThat(round.main()).containsText("Wie wil, sluit later aan");
    assertThat(round.main().locator("form")).hasCount(0);
  }

  /** The oldest meeting in the list: the one in which it was asked. */
  private static int last(RoundDetailPage round) {
    return round.main().locator("select[id$=':answeredIn'] option").count() - 1;
  }

  private String plans(LocalDate day) {
    new PortalPage(secretariat.opens("/meetings/")).link("Vergadering plannen").click();
    MeetingPlanPage plan = new MeetingPlanPage(secretariat.page());
    plan.fill(body, "Pact Brabant", day);
    plan.addAgendaItem(1, "Aanvragen", "Besluiten");
    plan.plan();
    assertThat(plan.heading()).hasText(body);
    return secretariat.page().url().replaceFirst(".*id=", "");
  }

  private static String detail(String meeting) {
    return "/meetings/meetings/detail.xhtml?id=" + meeting;
  }

  private void record(String meeting) {
    secretariat.opens("/meetings/meetings/record.xhtml?id=" + meeting);
    new PortalPage(secretariat.page()).link("1. Aanvragen").first().click();
  }

  private void sits(String meeting, String role, boolean apology) {
    Page page = secretariat.opens("/meetings/meetings/record.xhtml?id=" + meeting);
    page.locator("input[id$=':role']").fill(role);
    page.locator("input[id$=':apology']").setChecked(apology);
    new PortalPage(page).button("Opslaan").click();
    assertThat(new PortalPage(page).done()).containsText(role);
  }

  private DecisionEditPage decision(String meeting) {
    record(meeting);
    new PortalPage(secretariat.page()).link("Besluit met alle velden").click();
    return new DecisionEditPage(secretariat.page());
  }

  private VotePage vote(String meeting) {
    record(meeting);
    new PortalPage(secretariat.page())
        .main()
        .locator("#more")
        .getByText(
            "Stemming", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
        .click();
    return new VotePage(secretariat.page());
  }

  private void accessible(String name) {
    accessible(secretariat.page(), name);
  }

  private static void accessible(Page page, String name) {
    assertEquals(List.of(), new AccessibilityCheck(page, name).findings(), name);
  }
}
