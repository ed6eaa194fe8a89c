package nl.pactportal.dashboard.observation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a source says of one cell; several can go together. */
public enum Flag {
  BREAK('b'),
  DEFINITION_DIFFERS('d'),
  ESTIMATED('e'),
  FORECAST('f'),
  IMPUTED('i'),
  /** Provisional for the second time: "nader voorlopig". */
  REVISED_PROVISIONAL('n'),
  PROVISIONAL('p'),
  LITTLE_RELIABLE('u'),
  /** Less than half the unit, which is not zero; Eurostat writes 0n. */
  LESS_THAN_HALF('z');

  private final char letter;

  Flag(char letter) {
    this.letter = letter;
  }

  public char letter() {
    return letter;
  }

  /**
   * @param letters as the database keeps them; letters of no flag are passed over
   */
  public static Set<Flag> of(String letters) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    Arrays.stream(values()).filter(flag -> letters.indexOf(flag.letter) >= 0).forEach(flags::add);
    return flags;
  }

  /** Their letters, sorted: one way to write a set. */
  public static String letters(Set<Flag> flags) {
    return flags.stream()
        .map(flag -> String.valueOf(flag.letter))
        .sorted()
        .collect(Collectors.joining());
  }

  public boolean provisional() {
    return this == PROVISIONAL || this == REVISED_PROVISIONAL;
  }
}
