package nl.pactportal.meetings.followup;

/** How far a region says it is. */
public enum ProgressState {
  IN_PROGRESS,
  DONE,
  /** It does not get on by itself; it says why. */
  STUCK,
  /** Asked of all regions, this one has nothing to bring. */
  NOT_NEEDED;

  /** The region has answered; nothing is left for it to do. */
  public boolean isAnswer() {
    return this == DONE || this == NOT_NEEDED;
  }
}
