package nl.pactportal.dashboard.format;

import static nl.pactportal.dashboard.observation.Missing.NOT_APPLICABLE;
import static nl.pactportal.dashboard.observation.Missing.NOT_YET;
import static nl.pactportal.dashboard.observation.Missing.SECRET;
import static nl.pactportal.dashboard.observation.Missing.UNKNOWN;
import static nl.pactportal.dashboard.observation.Missing.UNRELIABLE;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.observation.Missing;

/**
 * What the letters beside a figure mean, of Eurostat before and since 27 January 2025 and of SDMX.
 * A letter nobody knows stays in the symbol of the cell.
 */
final class StatusCodes {
  /** Letters about a figure that is there; "n" of Eurostat is "not significant". */
  private static final Map<Character, Character> FLAGS =
      Map.ofEntries(
          Map.entry('b', 'b'),
          Map.entry('d', 'd'),
          Map.entry('e', 'e'),
          Map.entry('s', 'e'),
          Map.entry('f', 'f'),
          Map.entry('i', 'i'),
          Map.entry('p', 'p'),
          Map.entry('u', 'u'),
          Map.entry('n', 'z'));

  /** Letters about a figure that is not there. */
  private static final Map<Character, Missing> ABSENT =
      Map.of(
          'm', NOT_APPLICABLE,
          'z', NOT_APPLICABLE,
          'c', SECRET,
          'q', SECRET,
          'u', UNRELIABLE,
          'l', UNKNOWN,
          'o', UNKNOWN,
          'h', UNKNOWN);

  /** Words and signs that stand where a figure should. */
  private static final Map<String, Missing> SIGNS =
      Map.ofEntries(
          Map.entry("", UNKNOWN),
          Map.entry(":", UNKNOWN),
          Map.entry(".", UNKNOWN),
          Map.entry("..", UNKNOWN),
          Map.entry("?", UNKNOWN),
          Map.entry("nan", UNKNOWN),
          Map.entry("null", UNKNOWN),
          Map.entry("onbekend", UNKNOWN),
          Map.entry("unknown", UNKNOWN),
          Map.entry("n.b.", UNKNOWN),
          Map.entry("*", SECRET),
          Map.entry("x", SECRET),
          Map.entry("geheim", SECRET),
          Map.entry("secret", SECRET),
          Map.entry("-", NOT_APPLICABLE),
          Map.entry("n.v.t.", NOT_APPLICABLE),
          Map.entry("nvt", NOT_APPLICABLE),
          Map.entry("n/a", NOT_APPLICABLE),
          Map.entry("onbetrouwbaar", UNRELIABLE),
          Map.entry("volgt", NOT_YET),
          Map.entry("nog niet bekend", NOT_YET));

  private StatusCodes() {}

  /**
   * Letters of the flags of a figure, sorted, each once; provisional and revised are one of ours.
   */
  static String flags(String status) {
    String said = status.toLowerCase(Locale.ROOT);
    String flags = each(said);
    boolean revised = said.contains("p") && said.contains("r");
    return revised ? flags.replace("p", "n") : flags;
  }

  private static String each(String status) {
    return status
        .chars()
        .mapToObj(letter -> FLAGS.get((char) letter))
        .filter(letter -> letter != null)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  /** Whether all letters are flags: "12 pers" is no figure with flags. */
  static boolean knows(String status) {
    return status
        .toLowerCase(Locale.ROOT)
        .chars()
        .allMatch(letter -> FLAGS.containsKey((char) letter));
  }

  /** Why a figure is not there, by its letters. */
  static Optional<Missing> absent(String status) {
    return status
        .toLowerCase(Locale.ROOT)
        .chars()
        .mapToObj(letter -> ABSENT.get((char) letter))
        .filter(missing -> missing != null)
        .findFirst();
  }

  /** Why a figure is not there, by what stands in its place. */
  static Optional<Missing> sign(String text) {
    return Optional.ofNullable(SIGNS.get(text.strip().toLowerCase(Locale.ROOT)));
  }
}
