package nl.pactportal.meetings.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.meetings.attendance.PresenceWarning.Kind;

/** Compares what the clock says about comings and goings with what the agenda says. */
final class CrossCheck {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

  private final MeetingPresence presence;
  private final Course course;
  private final MeetingClock clock;
  private final List<PresenceWarning> found = new ArrayList<>();

  CrossCheck(MeetingPresence presence) {
    this.presence = presence;
    this.course = presence.course();
    this.clock = presence.clock();
  }

  List<PresenceWarning> warnings() {
    List<AttendanceRow> rows = presence.attended();
    List<Movement> movements = Movements.placed(rows, course, clock);
    rows.forEach(this::mandateOver);
    rows.forEach(this::outsideMeeting);
    movements.stream().filter(Movement::placed).forEach(this::againstItems);
    outOfOrder(movements.stream().filter(Movement::placed).toList());
    return List.copyOf(found);
  }

  /** Somebody may sit there all the same: who held a seat until last week often does. */
  private void mandateOver(AttendanceRow row) {
    LocalDate last = row.mandateEnded();
    if (last != null && last.isBefore(presence.session().heldOn())) {
      warn(Kind.MANDATE_OVER, row, DAY.format(last));
    }
  }

  private void outsideMeeting(AttendanceRow row) {
    Instant first = presence.firstMoment();
    Instant last = presence.lastMoment();
    if (row.left() != null && first != null && beyond(first, clock.atLatest(row.left()))) {
      warn(Kind.BEFORE_MEETING, row, text(row.left()), text(clock.said(first)));
    }
    if (row.arrived() != null && last != null && beyond(clock.at(row.arrived()), last)) {
      warn(Kind.AFTER_MEETING, row, text(row.arrived()), text(clock.said(last)));
    }
    if (row.left() != null && last != null && clock.at(row.left()).isAfter(last)) {
      warn(Kind.AFTER_MEETING, row, text(row.left()), text(clock.said(last)));
    }
  }

  /** Where the clock was kept, the very minute is still inside: people come as a meeting closes. */
  private boolean beyond(Instant one, Instant other) {
    boolean clockKept = presence.session().openedAt() != null;
    return one.isAfter(other) || !clockKept && one.equals(other);
  }

  private void againstItems(Movement movement) {
    if (movement.arrival()) {
      int stage = movement.border();
      Instant end = Windows.minute(course.endedAt(stage));
      if (end != null && movement.at().isAfter(end)) {
        warn(Kind.ARRIVED_AFTER_ITEM, movement, stage, end);
      }
      return;
    }
    int stage = movement.border() - 1;
    Instant start = Windows.minute(course.startedAt(stage));
    Instant nextEnd = Windows.minute(course.endedAt(stage + 1));
    if (start != null && movement.at().isBefore(start)) {
      warn(Kind.LEFT_BEFORE_ITEM, movement, stage, start);
    } else if (nextEnd != null && movement.at().isAfter(nextEnd)) {
      warn(Kind.LEFT_AFTER_NEXT_ITEM, movement, stage, nextEnd);
    }
  }

  /** Each against the latest clock time at an earlier place in the agenda. */
  private void outOfOrder(List<Movement> movements) {
    Movement latest = null;
    Movement latestBefore = null;
    for (Movement movement : movements) {
      if (latest != null && movement.border() > latest.border()) {
        latestBefore = later(latestBefore, latest);
      }
      if (latestBefore != null && latestBefore.at().isAfter(movement.at())) {
        contradict(movement, latestBefore);
      }
      latest =
          latest == null || movement.border() > latest.border()
              ? movement
              : later(latest, movement);
    }
  }

  private static Movement later(Movement one, Movement other) {
    return one == null || other.at().isAfter(one.at()) ? other : one;
  }

  private void contradict(Movement movement, Movement earlier) {
    warn(
        Kind.OUT_OF_ORDER,
        movement.row(),
        said(movement),
        earlier.row().role(),
        said(earlier),
        place(movement),
        place(earlier));
  }

  private String said(Movement movement) {
    return text(clock.said(movement.at()));
  }

  /** The item before which the movement stands. */
  private String place(Movement movement) {
    int stage = movement.arrival() ? movement.border() : movement.border() - 1;
    return String.valueOf(course.firstNumber(stage));
  }

  private void warn(Kind kind, Movement movement, int stage, Instant moment) {
    warn(
        kind,
        movement.row(),
        said(movement),
        text(clock.said(moment)),
        String.valueOf(course.firstNumber(stage)));
  }

  private void warn(Kind kind, AttendanceRow row, String... details) {
    found.add(new PresenceWarning(kind, row.id(), row.role(), List.of(details), row.reason()));
  }

  private static String text(LocalTime time) {
    return String.format("%02d.%02d", time.getHour(), time.getMinute());
  }
}
