package nl.pactportal.funding.term;

/** Why the clock of a term stands still (Awb 4:15). */
public enum SuspensionGround {
  /** The applicant was asked to complete his application: first paragraph. */
  SUPPLEMENT,
  /** The applicant agreed in writing: second paragraph, a. */
  CONSENT,
  /** The applicant is to blame for the delay: second paragraph, b. */
  APPLICANT_DELAY,
  /** Nobody can help it: second paragraph, c. */
  FORCE_MAJEURE
}
