package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.MeetingPlanPage;
import nl.pactportal.systemtest.page.MeetingRecordPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;

/** A meeting from plan to minutes. */
@SystemTest
class MeetingsJourneyST {
  private static final String SIXTH_OF_JULY =
      "/meetings/meetings/detail.xhtml?id=a0000000-0000-7000-8000-000020200706";

  @Test
  void secretariatPlansAndRecordsAndTheRegionSeesIt() {
    String body = "Regionaal overleg " + System.nanoTime();
    String meeting = plans(body);
    records(body);
    PortalPage seen = new PortalPage(Visitor.as("coordinator-west").opens(meeting));
    assertThat(seen.heading()).hasText(body);
    assertThat(seen.main()).containsText("Coördinator West");
    assertThat(seen.main()).containsText("Akkoord");
    assertThat(seen.main()).containsText("De termijn wordt eind oktober.");
    assertThat(seen.main().locator("form")).hasCount(0);
    assertThat(new PortalPage(Visitor.as("coordinator-west").opens("/")).main())
        .containsText("Stuur de handleiding rond " + body);
    assertEquals(404, Visitor.as("coordinator-noordoost").gets(meeting).status());
  }

  private String plans(String body) {
    Visitor secretariat = Visitor.as("secretariaat");
    new PortalPage(secretariat.opens("/meetings/")).link("Vergadering plannen").click();
    MeetingPlanPage plan = new MeetingPlanPage(secretariat.page());
    plan.fill(body, "West-Brabant", LocalDate.now(ZoneId.of("Europe/Amsterdam")));
    plan.addAgendaItem(1, "Opening", "Informeren");
    plan.addAgendaItem(2, "Aanvragen", "Besluiten");
    plan.plan();
    assertThat(plan.planned()).isVisible();
    assertThat(plan.heading()).hasText(body);
    return secretariat.page().url().substring(Portal.url().length());
  }

  private void records(String body) {
    Page page = Visitor.as("secretariaat").page();
    new PortalPage(page).link("Vastleggen").click();
    MeetingRecordPage record = new MeetingRecordPage(page);
    record.recordPresence("Coördinator West", "");
    assertThat(record.done()).containsText("Coördinator West staat op de lijst");
    record.openItem("Aanvragen");
    record.write("De termijn is besproken.");
    record.decide("Akkoord", "De termijn wordt eind oktober.");
    record.agreeAction("Stuur de handleiding rond " + body, "Coördinator West", "West-Brabant");
    record.save();
    assertThat(record.done()).containsText("Het agendapunt is opgeslagen");
  }

  @Test
  void everyPartnerReadsTheSharedMeetingAndOnlyTheSecretariatRecords() {
    for (String user :
        new String[] {
          "coordinator-midden",
          "ondertekenaar-west",
          "bestuurder-west",
          "auditor",
          "intake",
          "beoordelaar",
          "beslisser",
          "financien-1"
        }) {
      PortalPage page = new PortalPage(Visitor.as(user).opens(SIXTH_OF_JULY));
      assertThat(page.heading()).hasText("Ambtelijk Pact");
      assertThat(page.main()).containsText("Economische visie Brabant 2030");
      assertThat(page.link("Vastleggen")).hasCount(0);
    }
    assertThat(new PortalPage(Visitor.as("secretariaat").opens(SIXTH_OF_JULY)).link("Vastleggen"))
        .isVisible();
  }
}
