package nl.pactportal.funding.call;

/** Which means a pot holds. */
public enum PotKind {
  REGULAR,
  ADDITIONAL
}
