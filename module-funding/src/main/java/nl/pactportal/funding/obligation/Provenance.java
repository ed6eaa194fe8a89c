package nl.pactportal.funding.obligation;

/** Where a date comes from. */
public enum Provenance {
  /** A decision sets it. */
  LEGAL,
  /** A system wanted one. */
  TECHNICAL
}
