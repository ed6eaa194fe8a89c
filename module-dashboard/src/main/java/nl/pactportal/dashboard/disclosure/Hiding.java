package nl.pactportal.dashboard.disclosure;

/** Why a figure is hidden. Only the one who counted may know: to all others hidden is hidden. */
public enum Hiding {
  SMALL,
  DOMINATED,
  /** Shown, it would give away another one. */
  PROTECTS
}
