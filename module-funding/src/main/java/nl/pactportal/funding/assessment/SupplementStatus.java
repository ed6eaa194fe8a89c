package nl.pactportal.funding.assessment;

import java.util.Set;

/** What became of a request to complete an application. */
public enum SupplementStatus {
  ASKED,
  SUPPLIED,
  /** The term passed unused; what comes now may still be taken. */
  LAPSED,
  /** Not processed, processed all the same, or withdrawn. */
  ENDED;

  public boolean canBecome(SupplementStatus next) {
    return switch (this) {
      case ASKED -> next != ASKED;
      case LAPSED -> Set.of(SUPPLIED, ENDED).contains(next);
      case SUPPLIED, ENDED -> false;
    };
  }
}
