package nl.pactportal.meetings.record;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.meetings.followup.FollowUpService;
import nl.pactportal.meetings.invitation.AnswerService;
import nl.pactportal.meetings.meeting.MeetingPage;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.round.RoundService;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees which meeting, and what it costs. */
@ExtendWith(ArquillianExtension.class)
class MeetingRepositoryIT {
  private static final UUID JULY_2020 = UUID.fromString("a0000000-0000-7000-8000-000020200706");
  private static final LocalDate SOON = LocalDate.of(2090, 1, 1);
  private static final int MOST_SELECTS = 10;

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject MeetingService meetings;
  @Inject RecordService minutes;
  @Inject FollowUpService followUp;
  @Inject RoundService rounds;
  @Inject AnswerService answers;
  @Inject MeetingsResource resource;
  @Inject MeetingRepository repository;
  @Inject Database database;

  @Test
  void aRegionSeesItsOwnMeetingsAndThoseOfAll() throws Exception {
    UUID west = planned("AM25", "Overleg " + UuidV7.next());
    UUID all = planned("PB", "Overleg " + UuidV7.next());

    assertTrue(sees(WEST, west), "positive control");
    assertTrue(sees(WEST, all), "positive control");
    assertTrue(sees(NOORDOOST, all), "positive control");
    assertTrue(sees(SECRETARIAT, west), "positive control");
    assertThrows(NotFoundException.class, () -> sees(NOORDOOST, west));
    assertThrows(NotFoundException.class, () -> sees(NOORDOOST, UUID.randomUUID()));
  }

  @Test
  void listsAndBodiesOfAnotherRegionStayHidden() throws Exception {
    String body = "Alleen West " + UuidV7.next();
    planned("AM25", body);

    MeetingPage own = callAs(WEST, () -> meetings.list(body, 1));
    assertEquals(1, own.upcoming().size(), "positive control");
    assertTrue(own.bodies().contains(body), "positive control");
    MeetingPage other = callAs(NOORDOOST, () -> meetings.list(body, 1));
    assertEquals(0, other.upcoming().size() + other.past().size());
    assertTrue(!other.bodies().contains(body));
  }

  @Test
  void theDatabaseAloneHidesEveryPartOfAnotherRegionsMeeting() throws Exception {
    UUID west = planned("AM25", "Overleg " + UuidV7.next());
    String meeting = "id = '" + west + "'";
    String items = "meeting_id = '" + west + "'";

    assertEquals(1, callAs(WEST, () -> database.rows("meetings.meeting", meeting)));
    assertEquals(2, callAs(WEST, () -> database.rows("meetings.agenda_item", items)));
    assertEquals(0, callAs(NOORDOOST, () -> database.rows("meetings.meeting", meeting)));
    assertEquals(0, callAs(NOORDOOST, () -> database.rows("meetings.agenda_item", items)));
    for (String part : Stream.of("attendance", "decision", "action").toList()) {
      assertTrue(callAs(WEST, () -> database.rows("meetings." + part, "region_code = 'AM25'")) > 0);
      assertEquals(
          0, callAs(NOORDOOST, () -> database.rows("meetings." + part, "region_code = 'AM25'")));
    }
  }

  @Test
  void theMeetingOfJuly2020IsCompleteForEveryRegion() throws Exception {
    MeetingDetail detail = callAs(NOORDOOST, () -> minutes.read(JULY_2020));

    assertEquals(9, detail.agenda().size());
    assertTrue(detail.agenda().get(3).item().withPrevious());
    assertEquals(13, detail.present().size());
    assertEquals(1, detail.apologies().size());
    assertEquals(5, detail.decisions().size());
    assertEquals(27, detail.actions().size());
    assertEquals(25, detail.openActions().size());
    assertEquals(2, detail.papers().byOwner().size());
  }

  @Test
  void aListCostsTheSameForTwoAndForFiftyMeetings() throws Exception {
    String few = "Weinig " + UuidV7.next();
    String many = "Veel " + UuidV7.next();
    for (int i = 0; i < 50; i++) {
      planned("PB", i < 2 ? few : many);
    }
    planned("PB", many);
    planned("PB", many);
    SelectCounter counter = SelectCounter.on(database.entityManager());

    MeetingPage short2 = counter.count(() -> callAs(WEST, () -> meetings.list(few, 1)));
    long forTwo = counter.selects();
    MeetingPage long50 = counter.count(() -> callAs(WEST, () -> meetings.list(many, 1)));

    assertEquals(2, short2.upcoming().size());
    assertEquals(50, long50.upcoming().size());
    assertEquals(forTwo, counter.selects(), counter.statements().toString());
    assertTrue(forTwo > 0 && forTwo <= MOST_SELECTS, counter.statements().toString());
  }

  @Test
  void thePageOfAMeetingWithAllItsPartsCostsFewSelects() throws Exception {
    pageCosts(MOST_SELECTS, JULY_2020);
    pageCosts(MOST_SELECTS, planned("PB", "Overleg " + UuidV7.next()));
  }

  /** As the page asks; the modules in its head are one more, every ten seconds. */
  private void pageCosts(int most, UUID meeting) throws Exception {
    SelectCounter counter = SelectCounter.on(database.entityManager());
    counter.count(
        () ->
            callAs(
                WEST,
                () -> {
                  MeetingDetail detail = minutes.read(meeting);
                  boolean planned = detail.meeting().planned();
                  return List.of(
                      planned ? followUp.carried(meeting) : followUp.closedIn(meeting),
                      planned ? answers.mine(meeting) : rounds.of(meeting));
                }));
    assertTrue(counter.selects() > 0 && counter.selects() <= most, counter.statements().toString());
  }

  @Test
  void theRestInterfaceSaysWhatThePageSays() throws Exception {
    Jsonb jsonb = JsonbBuilder.create();
    String json = callAs(WEST, () -> jsonb.toJson(resource.detail(JULY_2020.toString())));
    assertTrue(json.contains("\"body\":\"Ambtelijk Pact\""), json);
    assertTrue(json.contains("\"kind\":\"CONSENSUS\""), json);
    assertTrue(json.contains("\"heldOn\":\"2020-07-06\""), json);
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> resource.detail("nonsense")));
  }

  @Test
  void pastMeetingsComeNewestFirstAndUpcomingOnesSoonestFirst() throws Exception {
    MeetingPage page = callAs(SECRETARIAT, () -> meetings.list("Bestuurlijk Pact", 1));
    assertEquals(
        LocalDate.of(2020, 12, 3), page.past().get(0).heldOn(), "both planned dates are past");
    assertEquals(LocalDate.of(2020, 10, 1), page.past().get(1).heldOn());
  }

  private boolean sees(Person person, UUID id) throws Exception {
    MeetingRow row = callAs(person, () -> database.inTransaction(() -> repository.row(id)));
    return row.id().equals(id);
  }

  private UUID planned(String region, String body) throws Exception {
    UUID id = UuidV7.next();
    return callAs(
        SECRETARIAT,
        () -> {
          meetings.plan(Plans.of(id, region, body, SOON));
          return id;
        });
  }
}
