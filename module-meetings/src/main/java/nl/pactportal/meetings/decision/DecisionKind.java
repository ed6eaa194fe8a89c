package nl.pactportal.meetings.decision;

/** How a consultation decides: seldom by a vote, mostly in words. */
public enum DecisionKind {
  /** "Het verslag is akkoord." */
  AGREED,
  /** "In samenspraak afgesproken." */
  CONSENSUS,
  /** First something else has to happen. */
  WAIT,
  ON_HOLD,
  NO_DECISION,
  /** Something that was laid down elsewhere does not count. */
  NOT_IN_FORCE,
  NOTED,
  /** By a vote. */
  ADOPTED,
  REJECTED;

  /** Whether the matter is closed; else it has to come back. */
  public boolean isSettled() {
    return this != WAIT && this != ON_HOLD && this != NO_DECISION;
  }
}
