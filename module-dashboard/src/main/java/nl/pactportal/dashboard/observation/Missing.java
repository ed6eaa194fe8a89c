package nl.pactportal.dashboard.observation;

/** Why there is no value: five things that must not be mixed, and none of them is zero. */
public enum Missing {
  /** Cannot exist for logical reasons; a blank at CBS. */
  NOT_APPLICABLE,
  UNKNOWN,
  /** Measured, but on too few to be told. */
  UNRELIABLE,
  /** Told to nobody: it would say something of persons, or would give away a cell that does. */
  SECRET,
  NOT_YET;

  /** Key of the sentence for people. */
  public String key() {
    return "missing." + name();
  }
}
