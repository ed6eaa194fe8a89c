package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.MeetingLivePage;
import nl.pactportal.systemtest.page.MeetingPlanPage;
import nl.pactportal.systemtest.page.MinutesDetailPage;
import nl.pactportal.systemtest.page.PortalPage;
import nl.pactportal.systemtest.page.RoundDetailPage;
import org.junit.jupiter.api.Test;

/** Pages that say what is the case: whose turn it is, what is wrong, what comes next. */
@SystemTest
class MeetingDetailsST {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

  private final String body = "Overleg " + System.nanoTime();
  private final Visitor secretariat = Visitor.as("secretariaat");

  @Test
  void whatARuleRefusesNamesItsFieldAndLeadsToIt() {
    String meeting = plans("Pact Brabant", TODAY);
    PortalPage record = record(meeting);
    record.field("Wie doet het").fill("Coördinator West");
    record.button("Opslaan").click();
    Locator error = record.refusal().first().getByRole(AriaRole.LINK);
    assertThat(error).hasText(Pattern.compile("^.+: Vul dit in\\.$"));
    assertThat(record.refusal().first()).isFocused();
    accessible("rule-refused");
    error.click();
    assertThat(record.main().locator("textarea[id$='actionText']")).isFocused();
  }

  @Test
  void aRoundStaysInSightOfTheNextMeetingUntilItIsAnswered() {
    String before = plans("Pact Brabant", TODAY.minusDays(1));
    String today = plans("Pact Brabant", TODAY);
    record(before).link("Ronde langs de regio's").click();
    PortalPage ask = new PortalPage(secretariat.page());
    String question = "Wie doet mee met " + body + "?";
    ask.main().locator("textarea[id$='question']").fill(question);
    ask.button("Ronde beginnen").click();
    PortalPage west = new PortalPage(Visitor.as("coordinator-west").opens("/"));
    assertThat(west.main()).containsText(question);

    MeetingLivePage live = new MeetingLivePage(secretariat.opens(live(today)));
    assertThat(live.main().locator("#openRounds")).containsText("0 / 5");
    accessible("live-carried");
    live.link(question).click();
    RoundDetailPage round = new RoundDetailPage(secretariat.page());
    assertThat(round.main().locator("select[id$=':answeredIn'] option:checked"))
        .hasText(body + ", " + DAY.format(TODAY));
    round.answer("West-Brabant", "Ja", "Alle gemeenten", 1);
    west.open("/");
    assertThat(west.main()).not().containsText(question);
    round.close("Genoeg");
    live.open(live(today));
    assertThat(live.main().locator("#openRounds")).hasCount(0);
  }

  @Test
  void linesStandInTheOrderInWhichTheyWereSaidAndAGuestIsAGuest() {
    String meeting = plans("Pact Brabant", TODAY);
    MeetingLivePage live = new MeetingLivePage(secretariat.opens(live(meeting)));
    live.commands("/gast Adviseur wonen", "Adviseur wonen is aanwezig als gast");
    live.commands("/open", "De vergadering is geopend");
    live.commands("/v", "Punt 1 is begonnen");
    live.commands("/besluit akkoord: Eerst het besluit.", "Besluit vastgelegd");
    live.says("Dan een bijdrage.");
    live.commands("/actie Dan een actie", "Actie vastgelegd");
    live.says("En nog een bijdrage.");
    refersToTheDecision(live);
    assertThat(live.presence()).containsText("Gast");
    accessible("live-reference");
    PortalPage read =
        new PortalPage(Visitor.as("coordinator-west").opens(page("meetings/detail", meeting)));
    assertThat(read.main().locator("#item-1, section[id='item-1']").first())
        .containsText(
            Pattern.compile(
                "Eerst het besluit.*Dan een bijdrage.*Hoort bij: Besluit, .*Dan een actie.*En nog",
                Pattern.DOTALL));
    assertEquals(List.of(), new AccessibilityCheck(read.page(), "lines").findings());
    live.open(live(meeting));
    live.commands("/actie Coördinator West: klaar", "Actie vastgelegd");
    live.commands("/sluit", "De vergadering is gesloten");
    assertThat(live.main().locator("[data-live-part=agenda]")).containsText("Behandeld.");
  }

  /** Chosen once, and still there after the form was saved again. */
  private void refersToTheDecision(MeetingLivePage live) {
    for (int i = 0; i < 2; i++) {
      live.link("Wijzigen Dan een bijdrage.").click();
      Locator refersTo = live.main().locator("select[id$=':refersTo']");
      if (i == 0) {
        refersTo.selectOption(
            refersTo
                .locator("option", new Locator.LocatorOptions().setHasText("Besluit, "))
                .first()
                .getAttribute("value"));
      }
      live.button("Opslaan").click();
      assertThat(live.lines()).containsText("Hoort bij: Besluit, " + DAY.format(TODAY));
    }
  }

  @Test
  void whereNoMeetingCanApproveItSaysWhatToDo() {
    String meeting = plans("Midden-Brabant", TODAY);
    MinutesDetailPage minutes =
        new MinutesDetailPage(secretariat.opens(page("minutes/detail", meeting)));
    minutes.build();
    minutes.offer();
    assertThat(minutes.main()).containsText("nog geen later overleg");
    assertThat(minutes.button("Goedgekeurd vastleggen")).hasCount(0);
    accessible("no-approver");
    minutes.link("Vergadering plannen").click();
    assertThat(minutes.heading()).hasText("Vergadering plannen");
  }

  private String plans(String forWhom, LocalDate day) {
    new PortalPage(secretariat.opens("/meetings/")).link("Vergadering plannen").click();
    MeetingPlanPage plan = new MeetingPlanPage(secretariat.page());
    plan.fill(body, forWhom, day);
    plan.addAgendaItem(1, "Aanvragen", "Besluiten");
    plan.plan();
    assertThat(plan.heading()).hasText(body);
    return secretariat.page().url().replaceFirst(".*id=", "");
  }

  private PortalPage record(String meeting) {
    Page page = secretariat.opens(page("meetings/record", meeting));
    new PortalPage(page).link("1. Aanvragen").first().click();
    return new PortalPage(page);
  }

  private static String live(String meeting) {
    return page("meetings/live", meeting);
  }

  private static String page(String name, String meeting) {
    return "/meetings/" + name + ".xhtml?id=" + meeting;
  }

  private void accessible(String name) {
    assertEquals(List.of(), new AccessibilityCheck(secretariat.page(), name).findings(), name);
  }
}
