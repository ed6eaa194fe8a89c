package nl.pactportal.meetings.followup;

/** How far a region says it is. */
public enum ProgressState {
  IN_PROGRESS,
  DONE,
  /** It does not get on by itself; it says why. */
  STUCK
}
