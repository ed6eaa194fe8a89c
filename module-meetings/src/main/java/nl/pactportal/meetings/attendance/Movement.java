package nl.pactportal.meetings.attendance;

import java.time.Instant;

/**
 * Somebody came in or went.
 *
 * @param border before which stage: 0 is before the first one; -1 if only the clock is known
 * @param at null if only the place in the agenda is known
 */
record Movement(AttendanceRow row, boolean arrival, int border, Instant at) {
  boolean placed() {
    return border >= 0 && at != null;
  }
}
