package nl.pactportal.meetings.attendance;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.attendance.PresenceWarning.Kind;
import nl.pactportal.meetings.meeting.MeetingPlan;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.note.NoteEntry;
import nl.pactportal.meetings.note.NoteKind;
import nl.pactportal.meetings.note.NoteRepository;
import nl.pactportal.meetings.note.NoteRow;
import nl.pactportal.meetings.note.NoteService;
import nl.pactportal.meetings.note.ReferenceRow;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.meetings.round.RoundService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
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

/** Who was there and what they said, in the real database. */
@ExtendWith(ArquillianExtension.class)
class AttendanceServiceIT {
  private static final LocalDate PAST = LocalDate.of(2024, 3, 5);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject MeetingService meetings;
  @Inject RecordService records;
  @Inject AttendanceService attendances;
  @Inject NoteService notes;
  @Inject RoundService rounds;
  @Inject NoteRepository noteRows;
  @Inject Database database;

  private UUID meeting;
  private List<AgendaRow> items;

  @Test
  void clockAndPlaceAreKeptAndRead() throws Exception {
    plan("PB");
    UUID west = UuidV7.next();
    Stay stay = new Stay(null, LocalTime.of(15, 0), null, item(0), "Zoals gezegd");
    Capacity capacity =
        new Capacity(MeetingRole.ADVISER, "AM25", "Bureau", "Coördinator", null, false);
    as(() -> attendances.record(meeting, west, entry("Adviseur", "PNB", stay, capacity)));
    MeetingPresence presence = callAs(WEST, () -> attendances.presence(meeting));
    AttendanceRow row = presence.rows().get(0);
    assertEquals(stay, row.stay());
    assertEquals(capacity, row.capacity());
    assertEquals(1, row.leftItem());
    assertEquals(null, row.arrivedItem());
    assertEquals(0, presence.count());
    assertEquals(1, presence.presentAt(item(0)).size());
  }

  @Test
  void contradictionsAreShownAndNotRefused() throws Exception {
    plan("PB");
    as(() -> attendances.record(meeting, UuidV7.next(), left("Een", "15:10", item(0))));
    as(() -> attendances.record(meeting, UuidV7.next(), left("Twee", "15:00", item(2))));
    as(() -> attendances.record(meeting, UuidV7.next(), left("Drie", "13:00", null)));
    List<Kind> kinds =
        callAs(SECRETARIAT, () -> attendances.presence(meeting)).warnings().stream()
            .map(PresenceWarning::kind)
            .toList();
    assertEquals(List.of(Kind.BEFORE_MEETING, Kind.OUT_OF_ORDER), kinds);
    refused(
        "leftAt",
        () ->
            attendances.record(
                meeting,
                UuidV7.next(),
                new AttendanceEntry("X", null, LocalTime.of(15, 0), LocalTime.of(14, 0), false)));
    refused("leftItem", () -> attendances.record(meeting, UuidV7.next(), left("X", null, meeting)));
  }

  @Test
  void whoComesBackHasALineOfTheirOwn() throws Exception {
    plan("PB");
    UUID west = UuidV7.next();
    UUID back = UuidV7.next();
    as(() -> attendances.record(meeting, west, left("Coördinator West", "14:30", item(0))));
    as(() -> attendances.arrive(meeting, west, LocalTime.of(15, 0), back));
    as(() -> attendances.arrive(meeting, west, LocalTime.of(15, 0), back));
    MeetingPresence presence = callAs(WEST, () -> attendances.presence(meeting));
    assertEquals(2, presence.rows().size());
    assertEquals(1, presence.count());
    assertEquals(LocalTime.of(15, 0), presence.rows().get(1).arrived());
  }

  @Test
  void notesKeepTheirOrderTheirSpeakersAndWhatTheyAnswer() throws Exception {
    plan("PB");
    UUID west = UuidV7.next();
    UUID question = UuidV7.next();
    UUID answer = UuidV7.next();
    as(() -> attendances.record(meeting, west, left("Coördinator West", null, null)));
    as(() -> notes.add(meeting, item(0), question, NoteEntry.of("Gesteld wordt <b>iets</b>.")));
    NoteEntry reply =
        new NoteEntry(NoteKind.ANSWER, "Zo is het.", List.of(west), "AM25", null, question);
    as(() -> notes.add(meeting, item(0), answer, reply));
    as(() -> notes.add(meeting, item(0), answer, reply));
    List<NoteRow> rows = rows();
    assertEquals(List.of(question, answer), rows.stream().map(NoteRow::id).toList());
    assertTrue(rows.get(0).anonymous());
    assertEquals("Gesteld wordt <b>iets</b>.", rows.get(0).text());
    assertEquals("Coördinator West, West-Brabant", rows.get(1).by());
    assertEquals(question, rows.get(1).refersToId());

    as(() -> notes.move(meeting, item(0), answer, -1));
    assertEquals(List.of(answer, question), rows().stream().map(NoteRow::id).toList());
    assertEquals(rows.get(1).version(), rows().get(0).version(), "moving is no change");
    as(() -> notes.change(meeting, question, 1, NoteEntry.of("Anders")));
    refused(null, () -> notes.change(meeting, question, 1, NoteEntry.of("Nog anders")));
    as(() -> notes.remove(meeting, answer));
    as(() -> notes.remove(meeting, answer));
    assertEquals(List.of("Anders"), rows().stream().map(NoteRow::text).toList());
  }

  @Test
  void whatANoteRefersToStaysAChoiceWhateverItIs() throws Exception {
    plan("PB");
    UUID meetingBefore = meeting;
    UUID itemBefore = item(0);
    UUID noteBefore = UuidV7.next();
    UUID round = UuidV7.next();
    as(() -> notes.add(meetingBefore, itemBefore, noteBefore, NoteEntry.of("Eerder")));
    as(() -> rounds.ask(meetingBefore, itemBefore, round, "Wie doet mee?"));
    plan("PB");
    for (UUID earlier : List.of(meetingBefore, itemBefore, noteBefore, round)) {
      as(() -> notes.add(meeting, item(0), UuidV7.next(), by(List.of(), null, earlier)));
    }
    List<String> kinds = List.of("meeting", "item", "note", "round");
    List<ReferenceRow> choices = callAs(SECRETARIAT, () -> notes.references(meeting));
    List<ReferenceRow> shown = rows().stream().map(NoteRow::referred).toList();
    for (List<ReferenceRow> rows : List.of(choices, shown)) {
      Map<UUID, String> found =
          rows.stream().collect(Collectors.toMap(ReferenceRow::id, ReferenceRow::kind));
      assertEquals(
          kinds,
          List.of(meetingBefore, itemBefore, noteBefore, round).stream().map(found::get).toList());
    }
    ReferenceRow item =
        shown.stream().filter(row -> row.kind().equals("item")).findFirst().orElseThrow();
    assertEquals("/meetings/detail.xhtml?id=" + meetingBefore + "#item-1", item.path());
  }

  @Test
  void whatANoteOfAllRefersToInOneRegionOnlyThatRegionReads() throws Exception {
    plan("AM25");
    UUID ofWest = item(0);
    plan("PB");
    as(() -> notes.add(meeting, item(0), UuidV7.next(), by(List.of(), null, ofWest)));
    assertEquals("item", referredBy(WEST).kind(), "positive control");
    assertNull(referredBy(NOORDOOST));
  }

  private ReferenceRow referredBy(Person reader) throws Exception {
    return callAs(reader, () -> database.inTransaction(() -> noteRows.of(meeting)))
        .get(0)
        .referred();
  }

  @Test
  void aNoteIsRefusedAtItsField() throws Exception {
    plan("PB");
    refused("noteText", () -> notes.add(meeting, item(0), UuidV7.next(), NoteEntry.of(" ")));
    UUID id = UuidV7.next();
    refused("speakers", () -> notes.add(meeting, item(0), id, by(List.of(id), null, null)));
    refused("party", () -> notes.add(meeting, item(0), id, by(List.of(), "PB", null)));
    refused("refersTo", () -> notes.add(meeting, item(0), id, by(List.of(), null, id)));
    assertThrows(
        NotFoundException.class,
        () -> as(() -> notes.add(meeting, UuidV7.next(), id, NoteEntry.of("x"))));
  }

  @Test
  void anotherRegionKnowsNothingOfIt() throws Exception {
    plan("AM25");
    UUID note = UuidV7.next();
    as(() -> notes.add(meeting, item(0), note, NoteEntry.of("Alleen West")));
    assertThrows(
        NotFoundException.class, () -> callAs(NOORDOOST, () -> attendances.presence(meeting)));
    String where = "id = '" + note + "'";
    assertEquals(1, callAs(WEST, () -> database.rows("meetings.note", where)));
    assertEquals(0, callAs(NOORDOOST, () -> database.rows("meetings.note", where)));
    UUID other = meeting;
    plan("PB");
    assertTrue(
        callAs(SECRETARIAT, () -> notes.references(meeting)).stream()
            .noneMatch(row -> row.meetingId().equals(other)));
    assertThrows(
        NotPermittedException.class,
        () -> callAs(WEST, Executors.callable(() -> notes.remove(meeting, note))));
  }

  @Test
  void presenceCostsThreeQueriesAndNotesOne() throws Exception {
    plan("PB");
    SelectCounter counter = SelectCounter.on(database.entityManager());
    counter.count(() -> callAs(WEST, () -> attendances.presence(meeting)));
    assertEquals(3, counter.selects(), counter.statements().toString());
    counter.count(() -> rows());
    assertEquals(1, counter.selects(), counter.statements().toString());
  }

  private List<NoteRow> rows() throws Exception {
    return callAs(WEST, () -> database.inTransaction(() -> noteRows.of(meeting)));
  }

  private void plan(String region) throws Exception {
    MeetingPlan plan = Plans.ofItems(region, PAST, 3);
    meeting = plan.id();
    as(() -> meetings.plan(plan));
    items =
        callAs(SECRETARIAT, () -> records.read(meeting)).agenda().stream()
            .map(entry -> entry.item())
            .toList();
  }

  private UUID item(int place) {
    return items.get(Math.min(place, items.size() - 1)).id();
  }

  private static AttendanceEntry left(String role, String at, UUID after) {
    LocalTime time = at == null ? null : LocalTime.parse(at);
    return entry(role, "AM25", new Stay(null, time, null, after, null), Capacity.MEMBER);
  }

  private static AttendanceEntry entry(String role, String party, Stay stay, Capacity capacity) {
    return new AttendanceEntry(role, party, false, stay, capacity);
  }

  private static NoteEntry by(List<UUID> speakers, String party, UUID refersTo) {
    return new NoteEntry(NoteKind.STATEMENT, "x", speakers, party, null, refersTo);
  }

  private static void as(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  private static void refused(String field, Runnable step) {
    var rule = assertThrows(BusinessException.class, () -> as(step));
    assertEquals(field, rule.field(), rule.key());
  }
}
