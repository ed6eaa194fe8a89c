package nl.pactportal.dashboard.observation;

import java.util.Arrays;
import java.util.Optional;

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

  /** By its own name, as our files have it; of any other word nothing. */
  public static Optional<Missing> named(String name) {
    return Arrays.stream(values()).filter(why -> why.name().equals(name)).findFirst();
  }

  /** Key of the sentence for people. */
  public String key() {
    return "missing." + name();
  }
}
