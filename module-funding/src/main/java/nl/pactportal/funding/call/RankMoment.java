package nl.pactportal.funding.call;

/** Which moment counts for the order of receipt. */
public enum RankMoment {
  RECEIVED,
  COMPLETE
}
