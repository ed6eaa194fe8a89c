package nl.pactportal.funding.recovery;

/** What changed a debt. */
public enum EntryKind {
  RECEIVED,
  INTEREST,
  WAIVED
}
