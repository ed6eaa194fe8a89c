package nl.pactportal.funding.obligation;

import java.util.Set;

/** Whether somebody has to do it. */
public enum ObligationStatus {
  IN_FORCE,
  /** Entered, or said, but not binding: nobody is reminded and nothing is overdue. */
  NOT_IN_FORCE,
  /** Another obligation covers it, too. */
  MERGED_INTO,
  FULFILLED;

  public boolean canBecome(ObligationStatus next) {
    return switch (this) {
      case IN_FORCE -> true;
      case NOT_IN_FORCE -> Set.of(IN_FORCE, NOT_IN_FORCE, MERGED_INTO).contains(next);
      case MERGED_INTO, FULFILLED -> false;
    };
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case IN_FORCE -> "info";
      case FULFILLED -> "good";
      case NOT_IN_FORCE, MERGED_INTO -> "neutral";
    };
  }
}
