package nl.pactportal.meetings.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who came in and who went, and where in the agenda that stands. */
final class Movements {
  private Movements() {}

  /** Those with a place in the agenda, in that order. */
  static List<Movement> placed(List<AttendanceRow> rows, Course course, MeetingClock clock) {
    List<Movement> found = new ArrayList<>();
    for (AttendanceRow row : rows) {
      int arrival = course.of(row.arrivedItemId());
      int departure = course.of(row.leftItemId());
      if (arrival >= 0) {
        found.add(new Movement(row, true, arrival, clock.at(row.arrived())));
      }
      if (departure >= 0) {
        found.add(new Movement(row, false, departure + 1, clock.atLatest(row.left())));
      }
    }
    found.sort(Comparator.comparingInt(Movement::border));
    return found;
  }

  /**
   * In clock order where it is known. A time that fits several items is no sentence: the minutes
   * would put it at a place nobody knows.
   */
  static List<MovementRow> sentences(MeetingPresence presence, boolean arrivals) {
    return presence.attended().stream()
        .filter(row -> arrivals ? came(presence, row) : left(presence, row))
        .map(row -> sentence(presence, row, arrivals))
        .sorted(
            Comparator.comparing(
                MovementRow::clock,
                Comparator.nullsLast(Comparator.comparing(presence.clock()::at))))
        .toList();
  }

  private static boolean came(MeetingPresence presence, AttendanceRow row) {
    Span span = presence.span(row);
    return (row.arrived() != null || row.arrivedItemId() != null)
        && span.knowsArrival()
        && span.arrival()[0] < presence.course().size();
  }

  private static boolean left(MeetingPresence presence, AttendanceRow row) {
    Span span = presence.span(row);
    return span.knowsDeparture() && span.departure()[0] >= 0;
  }

  private static MovementRow sentence(
      MeetingPresence presence, AttendanceRow row, boolean arrival) {
    Course course = presence.course();
    Span span = presence.span(row);
    int stage = arrival ? span.arrival()[0] : span.departure()[0];
    var items = course.stage(stage);
    var item = arrival ? items.get(0) : items.get(items.size() - 1);
    return new MovementRow(
        row.id(),
        row.role(),
        row.onBehalfOfName(),
        arrival,
        item.id(),
        item.number(),
        arrival ? row.arrived() : row.left());
  }
}
