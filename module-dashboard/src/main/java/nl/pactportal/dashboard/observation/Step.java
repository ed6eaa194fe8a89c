package nl.pactportal.dashboard.observation;

/** Which earlier period a figure is held against. */
public enum Step {
  /** The month before a month, the quarter before a quarter. */
  PREVIOUS,
  YEAR
}
