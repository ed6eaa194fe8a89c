package nl.pactportal.meetings.attendance;

import java.time.LocalTime;

/**
 * Who was there, as the secretariat writes it down.
 *
 * @param role a role, never a person's name: "Coördinator West"
 * @param onBehalfOf code of the party, or null for the secretariat itself
 * @param apology sent word instead of coming; then there are no times
 */
public record AttendanceEntry(
    String role, String onBehalfOf, boolean apology, Stay stay, Capacity capacity) {

  /** A member, by the clock. */
  public AttendanceEntry(
      String role, String onBehalfOf, LocalTime arrived, LocalTime left, boolean apology) {
    this(role, onBehalfOf, apology, Stay.byClock(arrived, left), Capacity.MEMBER);
  }

  /** The same person, there or not, from when to when. */
  public AttendanceEntry with(boolean away, Stay at) {
    return new AttendanceEntry(role, onBehalfOf, away, at, capacity);
  }
}
