package nl.pactportal.dashboard.observation;

/**
 * Whether the season was taken out. Month on month is told of ADJUSTED only, year on year of
 * UNADJUSTED only (CBS, technical note on seasonal adjustment); NONE is a measure without season.
 */
public enum Seasonal {
  ADJUSTED,
  UNADJUSTED,
  NONE
}
