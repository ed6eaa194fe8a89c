package nl.pactportal.funding.assessment;

/** What became of a request to complete an application. */
public enum SupplementStatus {
  ASKED,
  SUPPLIED,
  /** The term passed unused; what comes now may still be taken. */
  LAPSED,
  /** Not processed, processed all the same, or withdrawn. */
  ENDED
}
