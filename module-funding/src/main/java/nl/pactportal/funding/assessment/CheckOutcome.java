package nl.pactportal.funding.assessment;

/** Answer to a question that has no score. */
public enum CheckOutcome {
  YES,
  NO,
  NOT_APPLICABLE
}
