package nl.pactportal.meetings.decision;

import java.util.List;
import java.util.stream.Stream;

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

  /** Those somebody can write down; the others follow from a count of votes. */
  public static List<DecisionKind> inWords() {
    return Stream.of(values()).filter(kind -> !kind.isByVote()).toList();
  }

  /** Those after which the matter still has to come back. */
  static List<DecisionKind> held() {
    return Stream.of(values()).filter(kind -> !kind.isSettled()).toList();
  }

  /** Whether the matter is closed; else it has to come back. */
  public boolean isSettled() {
    return this != WAIT && this != ON_HOLD && this != NO_DECISION;
  }

  public boolean isByVote() {
    return this == ADOPTED || this == REJECTED;
  }
}
