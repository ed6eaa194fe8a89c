package nl.pactportal.meetings.attendance;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.pactportal.meetings.agenda.ItemTimeRow;
import nl.pactportal.meetings.meeting.SessionRow;

/**
 * Who was there at which item, derived from clock and agenda together. Quorum, minutes and the
 * cross-check all ask here.
 */
public final class MeetingPresence {
  private final SessionRow session;
  private final List<ItemTimeRow> agenda;
  private final List<AttendanceRow> rows;
  private final MeetingClock clock;
  private final Course course;
  private final Windows windows;
  private final Map<UUID, Span> spans = new LinkedHashMap<>();

  /**
   * @param agenda in its order
   * @param rows all lines of the list, apologies too
   */
  public MeetingPresence(
      SessionRow session,
      List<ItemTimeRow> agenda,
      List<AttendanceRow> rows,
      Instant now,
      ZoneId zone) {
    this.session = session;
    this.agenda = List.copyOf(agenda);
    this.rows = List.copyOf(rows);
    this.clock = MeetingClock.of(session, now, zone);
    this.course = new Course(agenda);
    this.windows = new Windows(course, begin(), end(), placed());
    for (AttendanceRow row : came()) {
      spans.put(row.id(), Span.of(row, course, windows, clock));
    }
  }

  /** What happened counts; what was planned only where nobody kept the clock. */
  private Instant begin() {
    Instant opened = Windows.minute(session.openedAt());
    return opened == null ? clock.startsAt() : opened;
  }

  private Instant end() {
    if (session.live()) {
      return null;
    }
    return session.closedAt() == null ? clock.endsAt() : Windows.minute(session.closedAt());
  }

  private List<AttendanceRow> came() {
    return rows.stream().filter(row -> !row.apology()).toList();
  }

  private List<Movement> placed() {
    return Movements.placed(came(), course, clock);
  }

  public Presence presence(UUID attendanceId, UUID itemId) {
    Span span = spans.get(attendanceId);
    int stage = course.of(itemId);
    return span == null || stage < 0 ? Presence.ABSENT : span.at(stage);
  }

  /** Surely there when that item was treated; also at the decisions taken in it. */
  public List<AttendanceRow> presentAt(UUID itemId) {
    return at(itemId, Presence.PRESENT);
  }

  /** Perhaps there: their clock time says nothing about this item. */
  public List<AttendanceRow> unclearAt(UUID itemId) {
    return at(itemId, Presence.UNCLEAR);
  }

  private List<AttendanceRow> at(UUID itemId, Presence wanted) {
    return came().stream().filter(row -> presence(row.id(), itemId) == wanted).toList();
  }

  /** There at that moment, while the meeting lasts: who has left is gone at once. */
  public List<AttendanceRow> presentNow(Instant now) {
    return came().stream()
        .filter(row -> row.arrived() == null || !clock.at(row.arrived()).isAfter(now))
        .filter(row -> row.left() == null ? !row.gone() : clock.at(row.left()).isAfter(now))
        .toList();
  }

  /** How many count; the minute keeper is there, but no attendee. */
  public long countAt(UUID itemId) {
    return heads(presentAt(itemId));
  }

  /** All who were there at some time; who came back is one person on two lines. */
  public long count() {
    return heads(came());
  }

  private static long heads(List<AttendanceRow> rows) {
    return rows.stream()
        .filter(AttendanceRow::counts)
        .map(row -> Arrays.asList(row.role(), row.onBehalfOf(), row.organisation()))
        .distinct()
        .count();
  }

  public List<MovementRow> arrivalsBefore(UUID itemId) {
    return Movements.sentences(this, true).stream()
        .filter(movement -> movement.itemId().equals(itemId))
        .toList();
  }

  public List<MovementRow> departuresAfter(UUID itemId) {
    return Movements.sentences(this, false).stream()
        .filter(movement -> movement.itemId().equals(itemId))
        .toList();
  }

  /** Parties nobody spoke for any more, or for a while. */
  public List<GapRow> gaps() {
    return Gaps.of(this);
  }

  public List<PresenceWarning> warnings() {
    return new CrossCheck(this).warnings();
  }

  public List<ItemWindow> windows() {
    List<ItemWindow> all = new ArrayList<>();
    for (ItemTimeRow item : agenda) {
      int stage = course.of(item.id());
      all.add(
          new ItemWindow(
              item.id(),
              item.number(),
              clock.said(windows.from(stage)),
              clock.said(windows.until(stage)),
              windows.exact(stage)));
    }
    return all;
  }

  /** The item the meeting is at, or null. */
  public ItemTimeRow current() {
    return agenda.stream().filter(ItemTimeRow::current).findFirst().orElse(null);
  }

  /** The current item, or between two items the one that was treated last. */
  UUID lastBegun() {
    return agenda.stream()
        .filter(item -> item.startedAt() != null)
        .max(
            Comparator.comparing(ItemTimeRow::current)
                .thenComparing(ItemTimeRow::startedAt)
                .thenComparing(ItemTimeRow::number))
        .map(ItemTimeRow::id)
        .orElse(null);
  }

  public SessionRow session() {
    return session;
  }

  public List<ItemTimeRow> agenda() {
    return agenda;
  }

  public List<AttendanceRow> rows() {
    return rows;
  }

  public List<AttendanceRow> apologies() {
    return rows.stream().filter(AttendanceRow::apology).toList();
  }

  MeetingClock clock() {
    return clock;
  }

  Course course() {
    return course;
  }

  Span span(AttendanceRow row) {
    return spans.get(row.id());
  }

  /** Those who came, in the order of the list. */
  public List<AttendanceRow> attended() {
    return came();
  }

  IntStream stages() {
    return IntStream.range(0, course.size());
  }

  Instant firstMoment() {
    return earlier(clock.startsAt(), Windows.minute(session.openedAt()));
  }

  /** Null as long as it lasts: nobody goes home too late from a meeting that runs over. */
  Instant lastMoment() {
    if (session.live()) {
      return null;
    }
    Instant closed = Windows.minute(session.closedAt());
    Instant planned = clock.endsAt();
    return closed == null || planned != null && planned.isAfter(closed) ? planned : closed;
  }

  private static Instant earlier(Instant one, Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
