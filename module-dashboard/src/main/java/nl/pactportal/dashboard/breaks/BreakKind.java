package nl.pactportal.dashboard.breaks;

/** What became different. */
public enum BreakKind {
  METHOD,
  DEFINITION,
  SOURCE,
  CLASSIFICATION
}
