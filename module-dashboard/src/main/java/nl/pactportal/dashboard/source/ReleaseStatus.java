package nl.pactportal.dashboard.source;

/** Whether a release may be shown. */
public enum ReleaseStatus {
  /** Shown, or shown before a next one came. */
  PUBLISHED,
  /** Odd enough to be looked at first; the release before it stays. */
  QUARANTINED,
  /** Looked at and not published, for good. */
  REJECTED
}
