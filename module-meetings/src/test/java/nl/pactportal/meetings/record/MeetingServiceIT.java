package nl.pactportal.meetings.record;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.action.ActionPlan;
import nl.pactportal.meetings.action.ActionService;
import nl.pactportal.meetings.attendance.AttendanceEntry;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.attendance.AttendanceService;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.meetings.decision.DecisionService;
import nl.pactportal.meetings.meeting.MeetingPlan;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.MeetingStatus;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.record.ItemEntry.NewAction;
import nl.pactportal.meetings.record.ItemEntry.NewDecision;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The use cases with their permissions, double requests, two writers, and bad input. */
@ExtendWith(ArquillianExtension.class)
class MeetingServiceIT {
  private static final LocalDate PAST = LocalDate.of(2024, 3, 5);
  private static final AttendanceEntry PRESENT =
      new AttendanceEntry("Coördinator West", "AM25", null, LocalTime.of(15, 10), false);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject MeetingService meetings;
  @Inject RecordService minutes;
  @Inject AttendanceService attendances;
  @Inject DecisionService decisions;
  @Inject ActionService actions;
  @Inject Worklist worklist;
  @Inject Database database;

  @Test
  void onlyTheSecretariatWrites() throws Exception {
    MeetingDetail meeting = meeting("PB");
    UUID id = meeting.meeting().id();
    UUID item = meeting.agenda().get(0).item().id();
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SECRETARIAT))) {
      Person other = People.with(role);
      denied(other, () -> meetings.plan(Plans.of("PB", PAST)));
      denied(other, () -> meetings.hold(id, 1));
      denied(other, () -> attendances.record(id, UuidV7.next(), PRESENT));
      denied(other, () -> attendances.remove(id, UuidV7.next()));
      denied(other, () -> decisions.record(id, item, UuidV7.next(), DecisionKind.NOTED, "x"));
      denied(other, () -> actions.agree(id, item, UuidV7.next(), action("AM25")));
      denied(other, () -> actions.complete(id, UuidV7.next()));
      denied(other, () -> minutes.write(id, item, entry(1, "x")));
      denied(other, () -> minutes.readToRecord(id));
    }
    asSecretariat(() -> meetings.hold(id, meeting.meeting().version())); // positive control
    assertEquals(MeetingStatus.HELD, read(SECRETARIAT, id).meeting().status());
  }

  @Test
  void everybodyButTheAdministratorReads() throws Exception {
    UUID id = meeting("PB").meeting().id();
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.PLATFORM_ADMINISTRATOR, Role.VISITOR))) {
      assertEquals(id, read(People.with(role), id).meeting().id());
    }
    Person administrator = People.with(Role.PLATFORM_ADMINISTRATOR);
    denied(administrator, () -> minutes.read(id));
    denied(administrator, () -> meetings.list(null, 1));
  }

  @Test
  void theSamePlanTwicePlansOneMeeting() throws Exception {
    MeetingPlan plan = Plans.of("PB", PAST);
    asSecretariat(() -> meetings.plan(plan));
    asSecretariat(() -> meetings.plan(plan));
    assertEquals(2, read(SECRETARIAT, plan.id()).agenda().size());
    assertEquals(1, audited(plan.id()));
  }

  @Test
  void theSamePlanAtTheSameMomentPlansOneMeeting() throws Exception {
    MeetingPlan plan = Plans.of("PB", PAST);
    UUID line = UuidV7.next();
    atOnce(() -> meetings.plan(plan));
    atOnce(() -> attendances.record(plan.id(), line, PRESENT));
    MeetingDetail detail = read(SECRETARIAT, plan.id());
    assertEquals(2, detail.agenda().size());
    assertEquals(1, detail.present().size());
    assertEquals(1, audited(line));
  }

  @Test
  void everythingOfAnItemIsWrittenOnce() throws Exception {
    MeetingDetail meeting = meeting("PB");
    UUID id = meeting.meeting().id();
    var item = meeting.agenda().get(1).item();
    ItemEntry entry =
        new ItemEntry(
            item.version(),
            "Het verslag is <b>akkoord</b>.",
            new NewDecision(UuidV7.next(), DecisionKind.AGREED, "Verslag akkoord"),
            new NewAction(UuidV7.next(), action("AM25")));
    asSecretariat(() -> minutes.write(id, item.id(), entry));
    asSecretariat(() -> minutes.write(id, item.id(), entry));

    AgendaEntry written = read(WEST, id).agenda().get(1);
    assertEquals("Het verslag is <b>akkoord</b>.", written.item().minutes());
    assertEquals(1, written.decisions().size());
    assertEquals(1, written.actions().size());
  }

  @Test
  void theSecondOfTwoWritersIsTold() throws Exception {
    MeetingDetail meeting = meeting("PB");
    UUID id = meeting.meeting().id();
    var item = meeting.agenda().get(0).item();
    asSecretariat(() -> minutes.write(id, item.id(), entry(item.version(), "van de een")));
    refused(null, () -> minutes.write(id, item.id(), entry(item.version(), "van de ander")));
    assertEquals("van de een", read(WEST, id).agenda().get(0).item().minutes());

    UUID line = UuidV7.next();
    asSecretariat(() -> attendances.record(id, line, PRESENT));
    AttendanceRow seen = read(WEST, id).present().get(0);
    asSecretariat(() -> attendances.change(id, line, seen.version(), until("15:20")));
    refused(null, () -> attendances.change(id, line, seen.version(), until("15:30")));
    assertEquals(LocalTime.of(15, 20), read(WEST, id).present().get(0).left());
  }

  @Test
  void anActionForARegionIsItsOpenWorkUntilItIsDone() throws Exception {
    MeetingDetail meeting = meeting("PB");
    UUID id = meeting.meeting().id();
    UUID action = UuidV7.next();
    UUID item = meeting.agenda().get(0).item().id();
    asSecretariat(() -> actions.agree(id, item, action, action("AM25")));

    assertEquals(1, openWork(WEST, action));
    assertEquals(0, openWork(People.NOORDOOST, action));
    asSecretariat(() -> actions.complete(id, action));
    asSecretariat(() -> actions.complete(id, action));
    assertEquals(0, openWork(WEST, action));
    assertTrue(read(WEST, id).actions().get(0).done());
  }

  @Test
  void badInputIsRefusedAtItsField() throws Exception {
    MeetingDetail own = meeting("AM25");
    UUID id = own.meeting().id();
    UUID item = own.agenda().get(0).item().id();
    refused("regionCode", () -> meetings.plan(Plans.of("AM99", PAST)));
    refused("regionCode", () -> meetings.plan(Plans.of("PNB", PAST)));
    refused("regionCode", () -> meetings.plan(Plans.of(null, PAST)));
    refused("leftAt", () -> attendances.record(id, UuidV7.next(), between("14:30", "14:20")));
    refused("onBehalfOf", () -> attendances.record(id, UuidV7.next(), namens("PB")));
    refused("ownerParty", () -> actions.agree(id, item, UuidV7.next(), action("AM27")));
    refused("ownerParty", () -> actions.agree(id, item, UuidV7.next(), action("X")));
    refused("decisionKind", () -> decisions.record(id, item, UuidV7.next(), null, "x"));
    refused(
        "decisionText", () -> decisions.record(id, item, UuidV7.next(), DecisionKind.WAIT, " "));
    refused("minutes", () -> minutes.write(id, item, entry(1, "x".repeat(20_001))));
  }

  @Test
  void whatIsStillToComeDecidesNothingButTakesApologies() throws Exception {
    MeetingPlan plan = Plans.of("PB", LocalDate.of(2091, 5, 5));
    asSecretariat(() -> meetings.plan(plan));
    UUID item = read(SECRETARIAT, plan.id()).agenda().get(0).item().id();
    refused(null, () -> meetings.hold(plan.id(), 1));
    refused(null, () -> minutes.write(plan.id(), item, entry(1, "x")));
    refused(null, () -> attendances.record(plan.id(), UuidV7.next(), PRESENT));
    AttendanceEntry apology = new AttendanceEntry("Coördinator West", "AM25", null, null, true);
    asSecretariat(() -> attendances.record(plan.id(), UuidV7.next(), apology));
    assertEquals(1, read(WEST, plan.id()).apologies().size());
  }

  @Test
  void partsOfOneMeetingAreUnknownInAnother() throws Exception {
    UUID id = meeting("PB").meeting().id();
    UUID foreign = meeting("PB").agenda().get(0).item().id();
    asSecretariatFails(() -> minutes.write(id, foreign, entry(1, "x")));
    asSecretariatFails(() -> decisions.record(id, foreign, UuidV7.next(), DecisionKind.NOTED, "x"));
  }

  private MeetingDetail meeting(String region) throws Exception {
    MeetingPlan plan = Plans.of(region, PAST);
    asSecretariat(() -> meetings.plan(plan));
    return read(SECRETARIAT, plan.id());
  }

  private MeetingDetail read(Person person, UUID id) throws Exception {
    return callAs(person, () -> minutes.read(id));
  }

  private long audited(UUID id) throws Exception {
    return callAs(
        SECRETARIAT, () -> database.rows("platform.audit_entry", "object_id = '" + id + "'"));
  }

  private long openWork(Person person, UUID action) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(row -> row.path().endsWith(action.toString()))
        .count();
  }

  private static ItemEntry entry(long seen, String text) {
    return new ItemEntry(
        seen,
        text,
        new NewDecision(UuidV7.next(), null, null),
        new NewAction(UuidV7.next(), new ActionPlan(null, null, null, null, null)));
  }

  private static ActionPlan action(String party) {
    return new ActionPlan("Nagaan", "Coördinator", party, null, "eind oktober");
  }

  private static AttendanceEntry until(String left) {
    return new AttendanceEntry("Coördinator West", "AM25", null, LocalTime.parse(left), false);
  }

  private static AttendanceEntry between(String arrived, String left) {
    return new AttendanceEntry(
        "Coördinator West", "AM25", LocalTime.parse(arrived), LocalTime.parse(left), false);
  }

  private static AttendanceEntry namens(String party) {
    return new AttendanceEntry("Coördinator West", party, null, null, false);
  }

  private static void asSecretariat(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  private static void asSecretariatFails(Runnable step) {
    assertThrows(NotFoundException.class, () -> asSecretariat(step));
  }

  private static void denied(Person person, Runnable step) {
    Executable call = () -> callAs(person, Executors.callable(step));
    assertThrows(NotPermittedException.class, call, person.name());
  }

  private static void refused(String field, Runnable step) {
    var rule = assertThrows(BusinessException.class, () -> asSecretariat(step));
    assertEquals(field, rule.field(), rule.key());
  }

  private void atOnce(Runnable step) throws Exception {
    int threads = 6;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Callable<Object> call =
          () -> callAs(SECRETARIAT, () -> database.inRequest(Executors.callable(step)));
      List<Future<Object>> all =
          pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> call).toList());
      for (Future<Object> one : all) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
