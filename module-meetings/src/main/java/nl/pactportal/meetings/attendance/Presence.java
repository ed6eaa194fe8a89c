package nl.pactportal.meetings.attendance;

/** Whether somebody was there at an item. */
public enum Presence {
  PRESENT,
  ABSENT,
  /** Only a clock time is known, and not which item the meeting was at then. */
  UNCLEAR
}
