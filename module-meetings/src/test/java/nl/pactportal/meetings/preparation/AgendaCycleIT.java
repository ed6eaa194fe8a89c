package nl.pactportal.meetings.preparation;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.meetings.preparation.Act.denied;
import static nl.pactportal.meetings.preparation.Act.refused;
import static nl.pactportal.meetings.preparation.Act.secretariat;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.agenda.AddedAs;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.AgendaLine;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.agenda.ItemPlan;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.meeting.MeetingPlan;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.meetings.record.MeetingDetail;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agenda through the cycle: versions, previous minutes, a later meeting, the backlog. */
@ExtendWith(ArquillianExtension.class)
class AgendaCycleIT {
  private static final LocalDate PAST = LocalDate.of(2024, 3, 5);
  private static final LocalDate SOON = LocalDate.of(2091, 3, 5);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject AgendaService agenda;
  @Inject AgendaVersionService versions;
  @Inject AgendaMoveService moving;
  @Inject PreviousMinutesService previous;
  @Inject BacklogService backlog;
  @Inject MeetingService meetings;
  @Inject RecordService record;
  @Inject Database database;

  @Test
  void readersSeeTheNewestVersionWithWhatChanged() throws Exception {
    UUID meeting = planned("PB", body(), SOON);
    assertNull(read(WEST, meeting).version(), "a concept");
    assertEquals(2, read(WEST, meeting).lines().size());
    secretariat(() -> versions.publish(meeting, seen(meeting), AgendaVersionKind.DRAFT));

    secretariat(() -> agenda.add(meeting, UuidV7.next(), ItemPlan.of("Erbij", null, null)));
    AgendaRow opening = rows(SECRETARIAT, meeting).get(0);
    ItemPlan other = new ItemPlan("Opening en welkom", null, null, null, 5, null, false);
    secretariat(() -> agenda.change(meeting, opening.id(), opening.version(), other));
    assertEquals(2, read(WEST, meeting).lines().size(), "not published yet");
    assertEquals("Opening", read(WEST, meeting).lines().get(0).item().title());
    assertEquals(2, detail(WEST, meeting).agenda().size(), "nor on the page of the meeting");
    assertEquals(3, detail(SECRETARIAT, meeting).agenda().size());
    assertTrue(read(SECRETARIAT, meeting).changed());

    secretariat(() -> versions.publish(meeting, seen(meeting), AgendaVersionKind.SUPPLEMENTARY));
    List<SheetLine> lines = read(WEST, meeting).lines();
    assertEquals(AgendaChanges.Mark.CHANGED, lines.get(0).mark());
    assertNull(lines.get(1).mark());
    assertEquals(AgendaChanges.Mark.NEW, lines.get(2).mark());
    assertEquals(AddedAs.SUPPLEMENTARY, lines.get(2).item().addedAs());
    assertEquals(5, lines.get(0).item().duration());
    assertEquals(2, read(WEST, meeting).version().number());

    AgendaSheet first = callAs(WEST, () -> versions.read(meeting, 1));
    assertEquals(List.of("Opening", "Verslag"), titles(first), "as it was sent out then");
    assertFalse(first.changed());
    assertEquals(1, first.versions().size());
    AgendaSheet second = callAs(WEST, () -> versions.read(meeting, 2));
    assertEquals(List.of("Opening en welkom", "Verslag", "Erbij"), titles(second));
    assertEquals(AgendaChanges.Mark.NEW, second.lines().get(2).mark());
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> versions.read(meeting, 3)));
    UUID northEast = planned("AM27", body(), SOON);
    secretariat(() -> versions.publish(northEast, seen(northEast), AgendaVersionKind.FINAL));
    assertThrows(
        NotFoundException.class,
        () -> callAs(WEST, () -> versions.read(northEast, 1)),
        "another region's");
  }

  private static List<String> titles(AgendaSheet sheet) {
    return sheet.lines().stream().map(line -> line.item().title()).toList();
  }

  @Test
  void whatIsGoneIsNamedAndOnTheDayItIsUrgent() throws Exception {
    UUID meeting = planned("PB", body(), PAST);
    secretariat(() -> versions.publish(meeting, seen(meeting), AgendaVersionKind.FINAL));
    AgendaRow last = rows(SECRETARIAT, meeting).get(1);
    secretariat(() -> agenda.remove(meeting, last.id(), last.version()));
    secretariat(() -> agenda.paste(meeting, "Spoed"));
    assertEquals(AddedAs.URGENT, rows(SECRETARIAT, meeting).get(1).addedAs());
    refused(
        "versionKind",
        "agenda.version.kindMissing",
        () -> versions.publish(meeting, seen(meeting), AgendaVersionKind.SUPPLEMENTARY));
    secretariat(() -> versions.publish(meeting, seen(meeting), AgendaVersionKind.URGENT));
    assertEquals(List.of("Verslag"), read(WEST, meeting).gone());
    secretariat(() -> meetings.hold(meeting, detail(SECRETARIAT, meeting).meeting().version()));
    secretariat(() -> agenda.paste(meeting, "Nog iets"));
    assertEquals(3, read(WEST, meeting).lines().size(), "held: what it was really about");
  }

  @Test
  void nobodySendsOutTwiceNorWhatHeDidNotSee() throws Exception {
    UUID meeting = planned("PB", body(), SOON);
    String seen = callAs(SECRETARIAT, () -> seen(meeting));
    secretariat(() -> versions.publish(meeting, seen, AgendaVersionKind.FINAL));
    refused(
        null,
        "agenda.version.same",
        () -> versions.publish(meeting, seen, AgendaVersionKind.FINAL));
    secretariat(() -> agenda.paste(meeting, "Erbij"));
    refused(
        null, "agenda.order.stale", () -> versions.publish(meeting, seen, AgendaVersionKind.FINAL));
    UUID empty = planned("PB", body(), SOON, List.of());
    refused(
        null,
        "agenda.version.empty",
        () -> versions.publish(empty, seen(empty), AgendaVersionKind.FINAL));
  }

  @Test
  void thePreviousMinutesComeOnTheAgendaOnceAndByThemselves() throws Exception {
    String body = body();
    UUID held = planned("PB", body, PAST);
    secretariat(() -> meetings.hold(held, 1));
    UUID next = planned("PB", body, SOON, List.of(line("Opening", null), line("Rondvraag", null)));
    List<AgendaRow> rows = rows(WEST, next);
    assertEquals(AgendaKind.APPROVAL, rows.get(1).kind());
    assertEquals(held, rows.get(1).approvesMeetingId());
    assertEquals("Verslag " + body + " 5 maart 2024", rows.get(1).title());
    assertEquals("Rondvraag", rows.get(2).title());
    refused(null, "agenda.previous.none", () -> previous.putOn(next));
    UUID later = planned("PB", body, SOON.plusDays(30));
    assertNull(rows(WEST, later).get(1).approvesMeetingId(), "it waits at the other one");
  }

  @Test
  void minutesThatAreApprovedComeOnNoAgenda() throws Exception {
    String body = body();
    UUID held = planned("PB", body, PAST);
    secretariat(() -> meetings.hold(held, 1));
    secretariat(() -> database.inTransaction(() -> approved(held)));
    UUID next = planned("PB", body, SOON);
    assertNull(rows(WEST, next).get(1).approvesMeetingId());
    refused(null, "agenda.previous.none", () -> previous.putOn(next));
  }

  private int approved(UUID meeting) {
    return database
        .entityManager()
        .createNativeQuery(
            "insert into meetings.minutes (region_code, id, meeting_id, number, status, built_at,"
                + " approved_in, approved_on, version)"
                + " values ('PB', ?1, ?2, 1, 'APPROVED', now(), ?2, date '2024-04-01', 1)")
        .setParameter(1, UuidV7.next())
        .setParameter(2, meeting)
        .executeUpdate();
  }

  @Test
  void anItemForApprovingGetsThePreviousMinutes() throws Exception {
    String body = body();
    UUID held = planned("AM25", body, PAST);
    secretariat(() -> meetings.hold(held, 1));
    UUID next = planned("AM25", body, SOON);
    assertEquals(2, rows(WEST, next).size());
    assertEquals(held, rows(WEST, next).get(1).approvesMeetingId());
    UUID elsewhere = planned("AM27", body, SOON);
    assertNull(rows(NOORDOOST, elsewhere).get(1).approvesMeetingId(), "of another region");
  }

  @Test
  void aMatterMovesToALaterMeetingWithHistoryBothWaysAndBack() throws Exception {
    String body = body();
    UUID first = planned("PB", body, PAST);
    UUID second = planned("PB", body, SOON);
    AgendaRow item = rows(SECRETARIAT, first).get(0);
    secretariat(() -> database.inTransaction(() -> attended(first)));
    UUID moved = callAs(SECRETARIAT, () -> moving.move(first, item.id(), item.version(), second));

    SheetLine old = read(WEST, first).lines().get(0);
    assertEquals(second, old.movedTo().meetingId());
    assertNull(old.expected());
    SheetLine now = read(WEST, second).lines().get(2);
    assertEquals(moved, now.item().id());
    assertEquals(first, now.cameFrom().meetingId());
    assertEquals(PAST, now.cameFrom().heldOn());
    assertNull(now.item().minutes());
    assertEquals(List.<AttendanceRow>of(), detail(WEST, second).present());
    refused(null, "error.stale", () -> moving.move(first, item.id(), item.version(), second));
    long version = rows(SECRETARIAT, first).get(0).version();
    refused(null, "agenda.move.already", () -> moving.move(first, item.id(), version, second));
    refused(null, "agenda.remove.moved", () -> agenda.remove(first, item.id(), version));

    secretariat(() -> agenda.remove(second, moved, now.item().version()));
    assertNull(read(WEST, first).lines().get(0).movedTo());
  }

  @Test
  void aMatterNeverMovesToAnotherRegionOrBack() throws Exception {
    String body = body();
    UUID west = planned("AM25", body, PAST);
    UUID other = planned("AM27", body, SOON);
    UUID earlier = planned("AM25", body, PAST.minusDays(1));
    AgendaRow item = rows(SECRETARIAT, west).get(0);
    for (UUID target : List.of(other, earlier, west, UuidV7.next())) {
      assertThrows(
          NotFoundException.class,
          () -> secretariat(() -> moving.move(west, item.id(), item.version(), target)));
    }
    refused("target", "wording.missing", () -> moving.move(west, item.id(), 1, null));
  }

  @Test
  void aMatterWaitsStandsOnAnAgendaAndWaitsAgain() throws Exception {
    String body = body();
    UUID meeting = planned("AM25", body, SOON);
    UUID bodyId = callAs(SECRETARIAT, () -> backlog.bodyOf(meeting));
    UUID id = UuidV7.next();
    secretariat(() -> backlog.propose(bodyId, id, ItemPlan.of("Vouchers", null, "Coördinator")));
    secretariat(() -> backlog.propose(bodyId, id, ItemPlan.of("Vouchers", null, "Coördinator")));
    assertEquals(1, callAs(WEST, () -> backlog.read(bodyId)).items().size());
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> backlog.read(bodyId)));
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> backlog.bodyOf(meeting)));

    secretariat(() -> backlog.schedule(bodyId, id, 1, meeting));
    assertEquals("Vouchers", rows(WEST, meeting).get(2).title());
    assertEquals(meeting, matter(bodyId).where().meetingId());
    refused(null, "error.stale", () -> backlog.schedule(bodyId, id, 1, meeting));
    secretariat(() -> backlog.takeOff(bodyId, id, matter(bodyId).row().version()));
    assertTrue(matter(bodyId).row().waiting());
    assertEquals(2, rows(WEST, meeting).size());

    secretariat(() -> backlog.schedule(bodyId, id, matter(bodyId).row().version(), meeting));
    AgendaRow item = rows(SECRETARIAT, meeting).get(2);
    secretariat(() -> backlog.park(meeting, item.id(), item.version()));
    assertTrue(matter(bodyId).row().waiting(), "the same matter, not a second one");
    AgendaRow other = rows(SECRETARIAT, meeting).get(1);
    secretariat(() -> backlog.park(meeting, other.id(), other.version()));
    assertEquals(2, callAs(WEST, () -> backlog.read(bodyId)).items().size());
    secretariat(() -> backlog.drop(bodyId, id, matter(bodyId).row().version()));
    assertEquals(1, callAs(WEST, () -> backlog.read(bodyId)).items().size());
    UUID foreign = planned("AM27", body, SOON);
    UUID left = matter(bodyId).row().id();
    refused("meeting", "backlog.otherRegion", () -> backlog.schedule(bodyId, left, 1, foreign));
  }

  @Test
  void onlyTheSecretariatMovesPublishesAndSchedules() throws Exception {
    UUID meeting = planned("PB", body(), SOON);
    UUID item = rows(SECRETARIAT, meeting).get(0).id();
    UUID any = UuidV7.next();
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SECRETARIAT))) {
      Person other = People.with(role);
      denied(other, () -> versions.publish(meeting, "x", AgendaVersionKind.FINAL));
      denied(other, () -> moving.move(meeting, item, 1, meeting));
      denied(other, () -> moving.targets(meeting));
      denied(other, () -> previous.putOn(meeting));
      denied(other, () -> backlog.propose(any, any, ItemPlan.of("x", null, null)));
      denied(other, () -> backlog.schedule(any, any, 1, meeting));
      denied(other, () -> backlog.takeOff(any, any, 1));
      denied(other, () -> backlog.drop(any, any, 1));
      denied(other, () -> backlog.park(meeting, item, 1));
    }
  }

  private BacklogPage.BacklogLine matter(UUID bodyId) throws Exception {
    return callAs(SECRETARIAT, () -> backlog.read(bodyId)).items().get(0);
  }

  private Object attended(UUID meeting) {
    return database
        .entityManager()
        .createNativeQuery(
            "insert into meetings.attendance (region_code, id, meeting_id, role_said, apology,"
                + " version) values ('PB', ?1, ?2, 'Voorzitter', false, 1)")
        .setParameter(1, UuidV7.next())
        .setParameter(2, meeting)
        .executeUpdate();
  }

  private static String body() {
    return "Overleg " + UuidV7.next();
  }

  private static AgendaLine line(String title, AgendaKind kind) {
    return new AgendaLine(title, kind, null, false);
  }

  private UUID planned(String region, String body, LocalDate day) throws Exception {
    return planned(region, body, day, Plans.of(UuidV7.next(), region, body, day).agenda());
  }

  private UUID planned(String region, String body, LocalDate day, List<AgendaLine> lines)
      throws Exception {
    MeetingPlan plan = Plans.of(UuidV7.next(), region, body, day);
    MeetingPlan own =
        new MeetingPlan(plan.id(), region, body, plan.date(), plan.venue(), null, lines);
    secretariat(() -> meetings.plan(own));
    return plan.id();
  }

  private String seen(UUID meeting) {
    return agenda.read(meeting).seen();
  }

  private AgendaSheet read(Person person, UUID meeting) throws Exception {
    return callAs(person, () -> agenda.read(meeting));
  }

  private List<AgendaRow> rows(Person person, UUID meeting) throws Exception {
    return read(person, meeting).lines().stream().map(SheetLine::item).toList();
  }

  private MeetingDetail detail(Person person, UUID meeting) throws Exception {
    return callAs(person, () -> record.read(meeting));
  }
}
