package nl.pactportal.funding.determination;

/** The one thing that follows from a determination (I7). */
public enum Resolution {
  NONE,
  BALANCE,
  RECOVERY
}
