package nl.pactportal.meetings.record;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.meeting.MeetingDate;
import nl.pactportal.meetings.meeting.MeetingForm;
import nl.pactportal.meetings.meeting.MeetingPage;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.MeetingStatus;
import nl.pactportal.meetings.meeting.MeetingTimes;
import nl.pactportal.meetings.meeting.PlanningHint;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.meeting.SeriesDay;
import nl.pactportal.meetings.meeting.SeriesPlan;
import nl.pactportal.meetings.meeting.SeriesRule;
import nl.pactportal.meetings.meeting.SeriesRule.Step;
import nl.pactportal.meetings.meeting.SeriesService;
import nl.pactportal.meetings.meeting.Venue;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Moving, cancelling, and planning in series. */
@ExtendWith(ArquillianExtension.class)
class PlanningServiceIT {
  private static final LocalDate DAY = LocalDate.of(2090, 1, 3);
  private static final MeetingTimes AFTERNOON =
      new MeetingTimes(LocalTime.of(14, 0), LocalTime.of(15, 45), null);
  private static final MeetingTimes NIGHT =
      new MeetingTimes(LocalTime.of(23, 0), LocalTime.of(1, 30), null, true);
  private static final Venue DIGITAL = new Venue("Digitaal", null, null);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject MeetingService meetings;
  @Inject SeriesService series;
  @Inject Recording recording;
  @Inject Database database;

  private final String body = "Overleg " + UuidV7.next();

  @Test
  void movingKeepsWhereItCameFromAndRaisesTheSequence() throws Exception {
    MeetingRow planned = planned();
    Venue hybrid = new Venue("Zaal 3", MeetingForm.HYBRID, "https://vergaderen.example/1");
    MeetingDate next = new MeetingDate(DAY.plusDays(7), NIGHT, true, "5e digitale");
    recording.asSecretariat(() -> meetings.change(planned.id(), planned.version(), next, hybrid));
    MeetingRow moved = row(WEST, planned.id());
    assertEquals(DAY.plusDays(7), moved.heldOn());
    assertEquals(DAY, moved.movedFrom());
    assertEquals(1, moved.sequence());
    assertEquals(NIGHT, moved.times());
    assertEquals(150, moved.duration().toMinutes());
    assertEquals("https://vergaderen.example/1", moved.webAddress());
    assertEquals("5e digitale", moved.numberSaid());
    assertEquals(1, recording.audited(planned.id(), "meeting.changed"));
    recording.asSecretariat(() -> meetings.change(moved.id(), moved.version(), next, hybrid));
    assertEquals(1, row(WEST, planned.id()).sequence(), "the same again is no change");
  }

  @Test
  void theSecondOfTwoPlannersIsTold() throws Exception {
    MeetingRow planned = planned();
    MeetingDate next = new MeetingDate(DAY.plusDays(7), AFTERNOON, false, null);
    recording.asSecretariat(() -> meetings.change(planned.id(), planned.version(), next, DIGITAL));
    MeetingDate other = new MeetingDate(DAY.plusDays(14), AFTERNOON, false, null);
    recording.refused(
        null,
        "error.stale",
        () -> meetings.change(planned.id(), planned.version(), other, DIGITAL));
    recording.refused(
        null, "error.stale", () -> meetings.cancel(planned.id(), planned.version(), "Vervalt"));
    assertEquals(DAY.plusDays(7), row(WEST, planned.id()).heldOn());
  }

  @Test
  void aCancelledMeetingStaysVisibleWithItsReason() throws Exception {
    MeetingRow planned = planned();
    recording.asSecretariat(
        () -> meetings.cancel(planned.id(), planned.version(), "Te weinig aanmeldingen"));
    MeetingRow cancelled = list(WEST).upcoming().get(0);
    assertEquals(MeetingStatus.CANCELLED, cancelled.status());
    assertEquals("Te weinig aanmeldingen", cancelled.cancelledSaid());
    assertEquals(1, cancelled.sequence());
    assertFalse(cancelled.minutesMissing(DAY.plusYears(1)), "nobody owes minutes of it");
    recording.refused(
        null,
        "meeting.noChange",
        () -> meetings.change(cancelled.id(), cancelled.version(), date(DAY), DIGITAL));
  }

  @Test
  void oneThatIsGoingOnIsNotOver() throws Exception {
    UUID id = UuidV7.next();
    LocalDate past = LocalDate.of(2024, 3, 5);
    recording.asSecretariat(() -> meetings.plan(Plans.of(id, "PB", body, past)));
    assertEquals(1, list(WEST).past().size());
    callAs(
        SECRETARIAT,
        () ->
            database.inTransaction(
                () ->
                    database
                        .entityManager()
                        .createNativeQuery(
                            "update meetings.meeting set status = 'LIVE' where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate()));
    assertEquals(id, list(WEST).upcoming().get(0).id());
    assertEquals(0, list(WEST).past().size());
  }

  @Test
  void aSeriesIsPlannedOnceAndEachMeetingGoesItsOwnWay() throws Exception {
    SeriesRule rule = new SeriesRule(Step.WEEKS, 2, 1, null, DAY, DAY.plusWeeks(6));
    List<SeriesDay> shown = callAs(SECRETARIAT, () -> series.preview("PB", body, rule, AFTERNOON));
    assertEquals(4, shown.size());
    List<LocalDate> chosen = List.of(shown.get(0).day(), shown.get(1).day(), shown.get(3).day());
    SeriesPlan plan =
        new SeriesPlan(UuidV7.next(), "PB", body, rule, AFTERNOON, false, DIGITAL, chosen);
    recording.asSecretariat(() -> series.plan(plan));
    recording.asSecretariat(() -> series.plan(plan));
    List<MeetingRow> planned = list(WEST).upcoming();
    assertEquals(chosen, planned.stream().map(MeetingRow::heldOn).toList());
    assertTrue(planned.stream().allMatch(row -> plan.id().equals(row.seriesId())));
    assertEquals(1, planned.stream().map(MeetingRow::bodyId).distinct().count());

    MeetingRow second = planned.get(1);
    recording.asSecretariat(
        () -> meetings.change(second.id(), second.version(), date(DAY.plusDays(15)), DIGITAL));
    assertEquals(DAY, row(WEST, planned.get(0).id()).heldOn());
    assertTrue(
        callAs(SECRETARIAT, () -> series.preview("PB", body, rule, AFTERNOON))
            .get(0)
            .hints()
            .contains(PlanningHint.SAME_DAY));
  }

  @Test
  void aBadDayIsAHintAndABadHourIsRefused() throws Exception {
    LocalDate clockForward = LocalDate.of(2026, 3, 29);
    MeetingTimes leftOut = new MeetingTimes(LocalTime.of(2, 30), null, null);
    MeetingRow planned = planned();
    recording.refused(
        "startsAt",
        "meeting.timeLeftOut",
        () ->
            meetings.change(
                planned.id(),
                planned.version(),
                new MeetingDate(clockForward, leftOut, false, null),
                DIGITAL));
    List<PlanningHint> hints =
        callAs(
            SECRETARIAT,
            () ->
                meetings.change(
                    planned.id(), planned.version(), date(LocalDate.of(2090, 12, 25)), DIGITAL));
    assertEquals(List.of(PlanningHint.HOLIDAY), hints);
  }

  @Test
  void aSchoolHolidayIsKnownAndAnUnknownSummerOnlyAsksToLook() throws Exception {
    assertEquals(List.of(PlanningHint.RECESS), movedTo("2026-08-21"), "the last Friday");
    assertEquals(List.of(), movedTo("2026-08-24"), "August, but school has begun");
    assertEquals(List.of(), movedTo("2026-07-10"), "not yet");
    assertEquals(List.of(PlanningHint.RECESS), movedTo("2026-12-21"));
    assertEquals(List.of(PlanningHint.SUMMER), movedTo("2090-08-21"), "nobody knows that year");
  }

  private List<PlanningHint> movedTo(String day) throws Exception {
    MeetingRow planned = planned();
    MeetingDate date = date(LocalDate.parse(day));
    return callAs(
        SECRETARIAT, () -> meetings.change(planned.id(), planned.version(), date, DIGITAL));
  }

  @Test
  void onlyTheSecretariatPlans() throws Exception {
    MeetingRow planned = planned();
    denied(() -> meetings.change(planned.id(), 1, date(DAY), DIGITAL));
    denied(() -> meetings.cancel(planned.id(), 1, "x"));
    denied(() -> meetings.rowToPlan(planned.id()));
    SeriesRule rule = new SeriesRule(Step.WEEKS, 2, 1, null, DAY, DAY.plusWeeks(6));
    denied(() -> series.preview("PB", body, rule, AFTERNOON));
    recording.unknown(() -> meetings.cancel(UuidV7.next(), 1, "x"));
  }

  @Test
  void theListCostsFewStatements() throws Exception {
    SelectCounter counter = SelectCounter.on(database.entityManager());
    counter.count(() -> callAs(SECRETARIAT, () -> meetings.list(null, 1)));
    assertTrue(counter.selects() <= 4, counter.statements().toString());
    counter.count(() -> callAs(NOORDOOST, () -> meetings.list("Ambtelijk Pact", 1)));
    assertTrue(counter.selects() <= 5, counter.statements().toString());
  }

  private static MeetingDate date(LocalDate day) {
    return new MeetingDate(day, AFTERNOON, false, null);
  }

  private MeetingRow planned() throws Exception {
    return recording.meeting("PB", body, DAY).meeting();
  }

  private MeetingRow row(Person person, UUID id) throws Exception {
    return recording.read(person, id).meeting();
  }

  private MeetingPage list(Person person) throws Exception {
    return callAs(person, () -> meetings.list(body, 1));
  }

  private static void denied(Runnable step) {
    assertThrows(NotPermittedException.class, () -> callAs(WEST, Executors.callable(step)));
  }
}
