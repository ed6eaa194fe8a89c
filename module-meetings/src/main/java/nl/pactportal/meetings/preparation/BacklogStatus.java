package nl.pactportal.meetings.preparation;

/** Where a matter that waits for an agenda is. */
public enum BacklogStatus {
  WAITING,
  /** On the agenda of a meeting; taken off again it waits again. */
  SCHEDULED,
  /** Nobody wants to talk about it anymore. */
  DROPPED
}
