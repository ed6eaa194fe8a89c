package nl.pactportal.meetings.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.pactportal.meetings.agenda.ItemTimeRow;
import nl.pactportal.meetings.meeting.MeetingStatus;
import nl.pactportal.meetings.meeting.SessionRow;

/** A meeting as on 6 July 2020: nine items, 3 and 4 together, 14.00 to 15.45. */
final class Course6July {
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  LocalDate day = LocalDate.of(2020, 7, 6);
  LocalTime start = LocalTime.of(14, 0);
  LocalTime end = LocalTime.of(15, 45);
  boolean nextDay;
  MeetingStatus status = MeetingStatus.HELD;
  Instant now = Instant.parse("2020-07-10T12:00:00Z");
  final List<ItemTimeRow> agenda = new ArrayList<>();
  LocalDate mandateEnded;
  final List<AttendanceRow> rows = new ArrayList<>();

  Course6July() {
    IntStream.rangeClosed(1, 9)
        .forEach(n -> agenda.add(new ItemTimeRow(id(n), n, "Punt " + n, n == 4, null, null)));
  }

  static UUID id(int number) {
    return new UUID(1, number);
  }

  static LocalTime time(String said) {
    return said == null ? null : LocalTime.parse(said);
  }

  /** The clock of one item, in the time of day of the meeting. */
  Course6July clock(int number, String from, String until) {
    ItemTimeRow item = agenda.get(number - 1);
    agenda.set(
        number - 1,
        new ItemTimeRow(
            item.id(), number, item.title(), item.withPrevious(), moment(from), moment(until)));
    return this;
  }

  Instant moment(String time) {
    return time == null ? null : day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  UUID whole(String role, String party) {
    return there(role, party, null, null, null, null);
  }

  UUID left(String role, String party, String at, Integer after) {
    return there(role, party, null, null, at, after);
  }

  UUID came(String role, String party, String at, Integer before) {
    return there(role, party, at, before, null, null);
  }

  UUID there(
      String role, String party, String came, Integer fromItem, String left, Integer afterItem) {
    return add(role, party, false, true, came, fromItem, left, afterItem);
  }

  UUID add(
      String role,
      String party,
      boolean apology,
      boolean counts,
      String came,
      Integer fromItem,
      String left,
      Integer afterItem) {
    UUID id = new UUID(2, rows.size() + 1L);
    rows.add(
        new AttendanceRow(
            id,
            1,
            role,
            party,
            party,
            time(came),
            time(left),
            apology,
            MeetingRole.MEMBER,
            null,
            null,
            null,
            null,
            counts,
            null,
            mandateEnded,
            fromItem == null ? null : id(fromItem),
            fromItem,
            afterItem == null ? null : id(afterItem),
            afterItem,
            null));
    return id;
  }

  MeetingPresence presence() {
    SessionRow session = new SessionRow(id(0), "PB", status, day, start, end, nextDay, null, null);
    return new MeetingPresence(session, agenda, rows, now, ZONE);
  }
}
