package nl.pactportal.meetings.preparation;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.meetings.preparation.Act.denied;
import static nl.pactportal.meetings.preparation.Act.refused;
import static nl.pactportal.meetings.preparation.Act.secretariat;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.agenda.ItemPlan;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.meetings.decision.DecisionService;
import nl.pactportal.meetings.meeting.MeetingPlan;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Building an agenda: numbers, order, two editors, and what it costs. */
@ExtendWith(ArquillianExtension.class)
class AgendaServiceIT {
  private static final LocalDate PAST = LocalDate.of(2024, 3, 5);
  private static final int MOST_SELECTS = 10;

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject AgendaService agenda;
  @Inject AgendaOrderService order;
  @Inject MeetingService meetings;
  @Inject DecisionService decisions;
  @Inject RecordService record;
  @Inject Database database;

  @Test
  void anItemIsAddedOnceChangedAndRemoved() throws Exception {
    UUID meeting = meeting("PB");
    UUID item = UuidV7.next();
    ItemPlan plan =
        new ItemPlan("Visie", AgendaKind.OPINION, "Accounthouder", "AM25", 20, "Stuk volgt", true);
    secretariat(() -> agenda.add(meeting, item, plan));
    secretariat(() -> agenda.add(meeting, item, plan));
    assertEquals(List.of("Opening", "Verslag", "Visie"), titles(meeting));
    AgendaRow row = rows(WEST, meeting).get(2);
    assertEquals("West-Brabant", row.ownerPartyName());
    assertEquals(20, row.duration());
    assertTrue(row.closed());

    secretariat(
        () -> agenda.change(meeting, item, row.version(), ItemPlan.of("Visie 2030", null, null)));
    refused(null, "error.stale", () -> agenda.change(meeting, item, row.version(), plan));
    refused(null, "error.stale", () -> agenda.remove(meeting, item, row.version()));
    long now = rows(WEST, meeting).get(2).version();
    secretariat(() -> agenda.remove(meeting, item, now));
    assertEquals(List.of("Opening", "Verslag"), titles(meeting));
  }

  @Test
  void numbersFollowAndTheFirstItemIsNeverWithAnother() throws Exception {
    UUID meeting = meeting("PB");
    AgendaRow opening = rows(WEST, meeting).get(0);
    assertTrue(rows(WEST, meeting).get(1).withPrevious(), "positive control");
    secretariat(() -> agenda.remove(meeting, opening.id(), opening.version()));
    AgendaRow first = rows(WEST, meeting).get(0);
    assertEquals(1, first.number());
    assertEquals(false, first.withPrevious());
  }

  @Test
  void theOrderChangesWithGroupsAndBack() throws Exception {
    UUID meeting = meeting("PB");
    secretariat(() -> agenda.paste(meeting, "3. Visie\n4. Vraagstukken\n5. Rondvraag"));
    UUID last = rows(WEST, meeting).get(4).id();
    secretariat(() -> order.up(meeting, seen(meeting), last));
    assertEquals(
        List.of("Opening", "Verslag", "Visie", "Rondvraag", "Vraagstukken"), titles(meeting));
    secretariat(() -> order.together(meeting, seen(meeting), last));
    secretariat(() -> order.moveTo(meeting, seen(meeting), last, 1));
    assertEquals(
        List.of("Visie", "Rondvraag", "Opening", "Verslag", "Vraagstukken"), titles(meeting));
    assertTrue(rows(WEST, meeting).get(1).withPrevious());
    secretariat(() -> order.apart(meeting, seen(meeting), last));
    secretariat(() -> order.down(meeting, seen(meeting), last));
    assertEquals(
        List.of("Visie", "Opening", "Verslag", "Rondvraag", "Vraagstukken"), titles(meeting));
    refused("position", "agenda.position", () -> order.moveTo(meeting, seen(meeting), last, 9));
  }

  @Test
  void ofTwoWhoReorderAtOnceOneIsToldAndNoNumberIsLost() throws Exception {
    UUID meeting = meeting("PB");
    secretariat(() -> agenda.paste(meeting, "Derde\nVierde\nVijfde"));
    String seen = callAs(SECRETARIAT, () -> seen(meeting));
    UUID last = rows(WEST, meeting).get(4).id();
    List<Callable<Object>> both = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      both.add(
          () -> callAs(SECRETARIAT, () -> database.inRequest(() -> order.up(meeting, seen, last))));
    }
    int told = 0;
    var pool = Executors.newFixedThreadPool(4);
    for (Future<Object> one : pool.invokeAll(both)) {
      try {
        one.get();
      } catch (java.util.concurrent.ExecutionException refused) {
        assertEquals("agenda.order.stale", refused.getCause().getMessage());
        told++;
      }
    }
    pool.shutdownNow();
    assertEquals(3, told);
    assertEquals(List.of("Opening", "Verslag", "Derde", "Vijfde", "Vierde"), titles(meeting));
    assertEquals(
        List.of(1, 2, 3, 4, 5), rows(WEST, meeting).stream().map(AgendaRow::number).toList());
  }

  @Test
  void whatIsRecordedAtAnItemKeepsItOnTheAgenda() throws Exception {
    UUID meeting = meeting("PB");
    AgendaRow item = rows(WEST, meeting).get(1);
    secretariat(
        () ->
            decisions.record(
                meeting, item.id(), UuidV7.next(), DecisionKind.AGREED, "Verslag akkoord"));
    refused(
        null, "agenda.remove.recorded", () -> agenda.remove(meeting, item.id(), item.version()));
  }

  @Test
  void whoTypesAtAnItemKeepsItThereForAWhile() throws Exception {
    UUID meeting = meeting("PB");
    AgendaRow item = rows(WEST, meeting).get(1);
    secretariat(() -> database.inTransaction(() -> typed(meeting, item.id(), "now()")));
    refused(
        null, "agenda.remove.recorded", () -> agenda.remove(meeting, item.id(), item.version()));
    AgendaRow other = rows(WEST, meeting).get(0);
    String longAgo = "now() - interval '1 hour'";
    secretariat(() -> database.inTransaction(() -> typed(meeting, other.id(), longAgo)));
    secretariat(() -> agenda.remove(meeting, other.id(), other.version()));
    assertEquals(List.of("Verslag"), titles(meeting));
  }

  private int typed(UUID meeting, UUID item, String when) {
    return database
        .entityManager()
        .createNativeQuery(
            "insert into meetings.writing (region_code, meeting_id, agenda_item_id, subject, name,"
                + " updated_at) values ('PB', ?1, ?2, 'x', 'Verslaglegger', "
                + when
                + ")")
        .setParameter(1, meeting)
        .setParameter(2, item)
        .executeUpdate();
  }

  @Test
  void threeHundredLinesAreThreeHundredItemsAndTooManyIsNone() throws Exception {
    UUID meeting = meeting("PB");
    secretariat(() -> agenda.paste(meeting, lines(300)));
    assertEquals(302, rows(WEST, meeting).size());
    refused("lines", "agenda.paste.tooMany", () -> agenda.paste(meeting, lines(199)));
    assertEquals(302, rows(WEST, meeting).size());
    secretariat(() -> agenda.paste(meeting, lines(198)));
    refused(
        null,
        "agenda.tooMany",
        () -> agenda.add(meeting, UuidV7.next(), ItemPlan.of("x", null, null)));
    secretariat(() -> order.moveTo(meeting, seen(meeting), rows(WEST, meeting).get(499).id(), 1));
    assertEquals(500, rows(WEST, meeting).get(499).number());
  }

  @Test
  void anAgendaCostsTheSameForTwoAndForHundredsOfItems() throws Exception {
    UUID few = meeting("PB");
    UUID many = meeting("PB");
    secretariat(() -> agenda.paste(many, lines(250)));
    SelectCounter counter = SelectCounter.on(database.entityManager());
    counter.count(() -> callAs(WEST, () -> agenda.read(few)));
    long forTwo = counter.selects();
    counter.count(() -> callAs(WEST, () -> agenda.read(many)));
    assertEquals(forTwo, counter.selects(), counter.statements().toString());
    assertTrue(forTwo > 0 && forTwo <= MOST_SELECTS, counter.statements().toString());
  }

  @Test
  void thePageOfAMeetingCostsTheSameForTwoAndForHundredsOfItems() throws Exception {
    UUID few = meeting("PB");
    UUID many = meeting("PB");
    secretariat(() -> agenda.paste(many, lines(250)));
    SelectCounter counter = SelectCounter.on(database.entityManager());
    counter.count(() -> callAs(WEST, () -> record.read(few)));
    long forTwo = counter.selects();
    counter.count(() -> callAs(WEST, () -> record.read(many)));
    assertEquals(forTwo, counter.selects(), counter.statements().toString());
    assertTrue(forTwo > 0 && forTwo <= MOST_SELECTS, counter.statements().toString());
  }

  @Test
  void expectedTimesFollowFromTheStart() throws Exception {
    UUID meeting = meeting("PB");
    UUID item = UuidV7.next();
    secretariat(() -> agenda.add(meeting, item, ItemPlan.of("Rondvraag", null, null)));
    AgendaRow opening = rows(WEST, meeting).get(0);
    ItemPlan ten = new ItemPlan("Opening", null, null, null, 10, null, false);
    secretariat(() -> agenda.change(meeting, opening.id(), opening.version(), ten));
    AgendaSheet sheet = callAs(WEST, () -> agenda.read(meeting));
    assertEquals(LocalTime.of(14, 0), sheet.lines().get(1).expected(), "together with 1");
    assertEquals(LocalTime.of(14, 10), sheet.lines().get(2).expected());
    assertEquals(10, sheet.total());
  }

  @Test
  void onlyTheSecretariatPlansAndAnotherRegionKnowsNothing() throws Exception {
    UUID west = meeting("AM25");
    UUID item = rows(SECRETARIAT, west).get(0).id();
    assertEquals(2, rows(WEST, west).size(), "positive control");
    assertThrows(NotFoundException.class, () -> rows(NOORDOOST, west));
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SECRETARIAT))) {
      Person other = People.with(role);
      denied(other, () -> agenda.readToPlan(west));
      denied(other, () -> agenda.add(west, UuidV7.next(), ItemPlan.of("x", null, null)));
      denied(other, () -> agenda.change(west, item, 1, ItemPlan.of("x", null, null)));
      denied(other, () -> agenda.remove(west, item, 1));
      denied(other, () -> agenda.paste(west, "x"));
      denied(other, () -> order.up(west, "x", item));
      denied(other, () -> order.down(west, "x", item));
      denied(other, () -> order.moveTo(west, "x", item, 1));
      denied(other, () -> order.together(west, "x", item));
      denied(other, () -> order.apart(west, "x", item));
    }
  }

  @Test
  void badInputIsRefusedAtItsField() throws Exception {
    UUID meeting = meeting("PB");
    refused(
        "title",
        "wording.missing",
        () -> agenda.add(meeting, UuidV7.next(), ItemPlan.of(" ", null, null)));
    refused(
        "duration", "agenda.duration.range", () -> agenda.add(meeting, UuidV7.next(), duration(0)));
    refused(
        "duration",
        "agenda.duration.range",
        () -> agenda.add(meeting, UuidV7.next(), duration(1441)));
    ItemPlan stranger = new ItemPlan("x", null, null, "AM99", null, null, false);
    refused("ownerParty", "party.unknown", () -> agenda.add(meeting, UuidV7.next(), stranger));
    UUID foreign = rows(SECRETARIAT, meeting("PB")).get(0).id();
    assertThrows(
        NotFoundException.class, () -> secretariat(() -> agenda.remove(meeting, foreign, 1)));
    assertThrows(
        NotFoundException.class,
        () -> secretariat(() -> order.up(meeting, seen(meeting), foreign)));
  }

  private static ItemPlan duration(int minutes) {
    return new ItemPlan("x", null, null, null, minutes, null, false);
  }

  private static String lines(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> i + ". Punt " + i)
        .collect(Collectors.joining("\n"));
  }

  private UUID meeting(String region) throws Exception {
    MeetingPlan plan = Plans.of(UuidV7.next(), region, "Overleg " + UuidV7.next(), PAST);
    secretariat(() -> meetings.plan(plan));
    return plan.id();
  }

  private String seen(UUID meeting) {
    return agenda.read(meeting).seen();
  }

  private List<AgendaRow> rows(Person person, UUID meeting) throws Exception {
    return callAs(person, () -> agenda.read(meeting)).lines().stream()
        .map(SheetLine::item)
        .toList();
  }

  private List<String> titles(UUID meeting) throws Exception {
    return rows(WEST, meeting).stream().map(AgendaRow::title).toList();
  }
}
