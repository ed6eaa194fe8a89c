package nl.pactportal.funding.recovery;

/** What changed a debt. */
public enum EntryKind {
  RECEIVED,
  INTEREST,
  WAIVED,
  /** Set off against what was to be paid to the region. */
  OFFSET,
  /** A payment of the province came back, and this of it was owed. */
  RETURNED
}
