package nl.pactportal.dashboard.observation;

/** What a measure is, which decides what may be reckoned with it. */
public enum MeasureKind {
  COUNT,
  /** A share: only ever the sum of a numerator over the sum of a denominator. */
  RATE,
  INDEX,
  /** A relation that is no share, such as places per student; never added, never averaged. */
  RATIO,
  OTHER
}
