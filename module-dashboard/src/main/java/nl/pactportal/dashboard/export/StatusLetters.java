package nl.pactportal.dashboard.export;

import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;

/**
 * The status of a cell in the letters of Eurostat since 2025: b, d, e, f, i, p, u beside a figure,
 * n for less than half the unit, pr for provisional and revised; without a figure m cannot exist, c
 * secret, u unreliable, o unknown, l not there yet.
 */
final class StatusLetters {
  private StatusLetters() {}

  static String of(Cell cell) {
    return cell.missing() == null ? flags(cell.flags()) : absent(cell.missing());
  }

  private static String flags(Set<Flag> flags) {
    return flags.stream()
        .map(StatusLetters::letter)
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }

  private static String letter(Flag flag) {
    return switch (flag) {
      case LESS_THAN_HALF -> "n";
      case REVISED_PROVISIONAL -> "pr";
      default -> String.valueOf(flag.letter());
    };
  }

  static String absent(Missing missing) {
    return switch (missing) {
      case NOT_APPLICABLE -> "m";
      case SECRET -> "c";
      case UNRELIABLE -> "u";
      case UNKNOWN -> "o";
      case NOT_YET -> "l";
    };
  }
}
