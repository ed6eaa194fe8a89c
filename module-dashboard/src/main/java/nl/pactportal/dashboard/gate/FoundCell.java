package nl.pactportal.dashboard.gate;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cell a finding is about, or several: what is null is about all of them.
 *
 * @param against period it is compared with; the same where two releases are compared
 */
public record FoundCell(
    String measure, String dimensions, String geo, String period, String against) {

  static FoundCell of(String measure) {
    return new FoundCell(measure, null, null, null, null);
  }

  /** In codes. */
  String place() {
    return Stream.of(measure, dimensions, geo, period)
        .filter(Objects::nonNull)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.joining(Breaches.BETWEEN));
  }
}
