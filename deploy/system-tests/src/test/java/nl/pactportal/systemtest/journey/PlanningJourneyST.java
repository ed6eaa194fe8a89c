package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.BodyDetailPage;
import nl.pactportal.systemtest.page.HandoverPage;
import nl.pactportal.systemtest.page.MeetingEditPage;
import nl.pactportal.systemtest.page.MeetingPlanPage;
import nl.pactportal.systemtest.page.MeetingRecordPage;
import nl.pactportal.systemtest.page.MeetingSeriesPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;

/** Bodies and their meetings: a series, one moved, one cancelled, a seat handed over. */
@SystemTest
class PlanningJourneyST {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private static final LocalDate TUESDAY =
      TODAY.plusYears(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

  private final String body = "Werkgroep " + System.nanoTime();

  @Test
  void secretariatPlansASeriesMovesOneAndCancelsOne() {
    Visitor secretariat = Visitor.as("secretariaat");
    PortalPage list = new PortalPage(secretariat.opens("/meetings/meetings/plan.xhtml"));
    list.link("Reeks plannen").click();
    MeetingSeriesPage series = new MeetingSeriesPage(secretariat.page());
    series.fill(body, 3, TUESDAY, TUESDAY.plusWeeks(9));
    series.show();
    assertThat(series.days()).hasCount(4);
    accessible(secretariat.page(), "series-days");
    series.days().nth(2).uncheck();
    series.plan();
    assertThat(series.done()).containsText("Er zijn 3 vergaderingen gepland");

    String upcoming = "/meetings/index.xhtml?body=" + body;
    openMeeting(secretariat, upcoming, 1);
    new PortalPage(secretariat.page()).link("Planning wijzigen").click();
    MeetingEditPage edit = new MeetingEditPage(secretariat.page());
    edit.moveTo(TUESDAY.plusWeeks(4));
    assertThat(edit.main()).containsText("De vergadering is gewijzigd");
    assertThat(edit.main()).containsText("Eerst gepland op");

    openMeeting(secretariat, upcoming, 2);
    new PortalPage(secretariat.page()).link("Planning wijzigen").click();
    edit.cancel("Te weinig onderwerpen");
    assertThat(edit.main()).containsText("Geannuleerd");

    PortalPage seen = new PortalPage(Visitor.as("coordinator-west").opens(upcoming));
    assertThat(meetings(seen)).hasCount(3);
    assertThat(seen.main()).containsText("Verzet");
    assertThat(seen.main()).containsText("Geannuleerd");
    openMeeting(Visitor.as("coordinator-west"), upcoming, 2);
    assertThat(seen.main()).containsText("Te weinig onderwerpen");
    assertThat(seen.link("Planning wijzigen")).hasCount(0);
  }

  @Test
  void aSeatIsHandedOverWithItsOpenWork() {
    Visitor secretariat = Visitor.as("secretariaat");
    Page page = secretariat.page();
    String holder = "Coördinator <img src=x onerror=alert(1)> " + body;
    recordsActionOf(holder, secretariat);

    BodyDetailPage detail = new BodyDetailPage(secretariat.opens("/meetings/bodies/index.xhtml"));
    page.navigate(bodyAddress(page));
    detail.addSeat("Regio Midden-Brabant");
    assertThat(detail.main()).containsText("Vacant");
    detail.fillSeat(holder);
    assertThat(detail.main()).containsText("Loopt");
    accessible(page, "body-with-seat");

    detail.startHandover(holder);
    HandoverPage handover = new HandoverPage(page);
    handover.look();
    assertThat(handover.refusal().first()).isVisible();
    handover.fill(TODAY.plusDays(1), "Opvolger " + body);
    handover.look();
    assertThat(handover.main()).containsText("op naam van Opvolger " + body + " komen: 1");
    assertThat(handover.main()).containsText("Nagaan " + body);
    accessible(page, "handover-preview");
    handover.confirm();
    assertThat(detail.done()).containsText("heeft overgedragen aan Opvolger " + body);
    assertThat(detail.main()).containsText("Nog niet begonnen");
    detail.startHandover("Opvolger " + body);
    assertThat(handover.main().getByLabel("Opvolger die al meedoet")).containsText(holder);

    openMeeting(secretariat, "/meetings/index.xhtml?body=" + body, 0);
    assertThat(detail.main()).containsText("Opvolger " + body);
  }

  @Test
  void aPartnerSeesWhoseMandateIsOverButNoAddress() {
    PortalPage pact =
        new PortalPage(
            Visitor.as("coordinator-west")
                .opens("/meetings/bodies/detail.xhtml?id=b0000000-0000-7000-8000-000000000001"));
    assertThat(pact.heading()).hasText("Ambtelijk Pact");
    assertThat(pact.main()).containsText("Mandaat afgelopen");
    assertThat(pact.main()).containsText("mogelijk voor het laatst");
    assertThat(pact.main()).containsText("Accounthouder voor West-Brabant");
    assertThat(pact.main()).not().containsText("demo.example");
    assertThat(pact.link("Mandaat wijzigen")).hasCount(0);
  }

  /** A meeting of today with one action, which makes the body known as well. */
  private void recordsActionOf(String holder, Visitor secretariat) {
    MeetingPlanPage plan = new MeetingPlanPage(secretariat.opens("/meetings/meetings/plan.xhtml"));
    plan.fill(body, "Pact Brabant", TODAY);
    plan.addAgendaItem(1, "Rondvraag", "Informeren");
    plan.plan();
    new PortalPage(secretariat.page()).link("Vastleggen").click();
    MeetingRecordPage record = new MeetingRecordPage(secretariat.page());
    record.openItem("Rondvraag");
    record.agreeAction("Nagaan " + body, holder, "Provincie Noord-Brabant");
    record.save();
  }

  /** The list of bodies may have pages; the meeting knows the way, too. */
  private String bodyAddress(Page page) {
    PortalPage bodies = new PortalPage(page);
    while (bodies.link(body).count() == 0) {
      bodies.link("Volgende").click();
    }
    return bodies.link(body).getAttribute("href").startsWith("http")
        ? bodies.link(body).getAttribute("href")
        : nl.pactportal.systemtest.Portal.address(bodies.link(body).getAttribute("href"));
  }

  @Test
  void aMeetingIsMovedByKeyboardAlone() {
    Visitor secretariat = Visitor.as("secretariaat");
    MeetingPlanPage plan = new MeetingPlanPage(secretariat.opens("/meetings/meetings/plan.xhtml"));
    plan.fill(body, "Pact Brabant", TUESDAY);
    plan.plan();
    Page page = secretariat.page();
    Locator change = new PortalPage(page).link("Planning wijzigen");
    tabTo(page, change);
    page.keyboard().press("Enter");
    PortalPage edit = new PortalPage(page);
    edit.button("Opslaan").waitFor();
    tabTo(page, edit.main().getByLabel("P.M."));
    page.keyboard().press("Space");
    tabTo(page, edit.field("Tijd in woorden"));
    page.keyboard().type("ochtend");
    tabTo(page, edit.main().getByLabel("Vorm"));
    page.keyboard().type("Op locatie");
    tabTo(page, edit.button("Opslaan"));
    page.keyboard().press("Enter");
    assertThat(edit.main()).containsText("De vergadering is gewijzigd");
    assertThat(edit.main()).containsText("ochtend");
    assertThat(edit.main()).containsText("Op locatie");
    assertThat(edit.main()).containsText("P.M.");
  }

  private static void tabTo(Page page, Locator wanted) {
    for (int presses = 0; presses < 60; presses++) {
      if ((Boolean) wanted.evaluate("e => e === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not get to " + wanted);
  }

  private void openMeeting(Visitor visitor, String list, int place) {
    meetings(new PortalPage(visitor.opens(list))).nth(place).click();
    assertThat(new PortalPage(visitor.page()).heading()).hasText(body);
  }

  private Locator meetings(PortalPage list) {
    return list.main().locator(".pact-item__title").locator("a");
  }

  private static void accessible(Page page, String name) {
    assertEquals(List.of(), new AccessibilityCheck(page, name).findings());
  }
}
