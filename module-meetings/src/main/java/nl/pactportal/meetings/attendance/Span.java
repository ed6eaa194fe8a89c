package nl.pactportal.meetings.attendance;

/**
 * From which stage to which somebody was there. Where only a clock time is known, begin or end is a
 * range of stages.
 */
record Span(int[] arrival, int[] departure) {
  static final int FOR_EVER = Integer.MAX_VALUE;
  private static final int[] FROM_START = {0, 0};
  private static final int[] TO_END = {FOR_EVER, FOR_EVER};

  static Span of(AttendanceRow row, Course course, Windows windows, MeetingClock clock) {
    return new Span(arrival(row, course, windows, clock), departure(row, course, windows, clock));
  }

  private static int[] arrival(
      AttendanceRow row, Course course, Windows windows, MeetingClock clock) {
    int stage = course.of(row.arrivedItemId());
    if (stage >= 0) {
      return new int[] {stage, stage};
    }
    return row.arrived() == null ? FROM_START : windows.arrivals(clock.at(row.arrived()));
  }

  private static int[] departure(
      AttendanceRow row, Course course, Windows windows, MeetingClock clock) {
    int stage = course.of(row.leftItemId());
    if (stage >= 0) {
      return new int[] {stage, stage};
    }
    return row.left() == null ? TO_END : windows.departures(clock.atLatest(row.left()));
  }

  Presence at(int stage) {
    if (stage < arrival[0] || stage > departure[1]) {
      return Presence.ABSENT;
    }
    return stage >= arrival[1] && stage <= departure[0] ? Presence.PRESENT : Presence.UNCLEAR;
  }

  boolean knowsDeparture() {
    return departure[0] == departure[1] && departure[0] != FOR_EVER;
  }

  boolean knowsArrival() {
    return arrival[0] == arrival[1];
  }
}
