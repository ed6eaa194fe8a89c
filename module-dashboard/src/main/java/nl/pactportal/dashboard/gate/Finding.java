package nl.pactportal.dashboard.gate;

/**
 * Something the gate noticed; codes and numbers only, so that it reads the same in every language.
 *
 * @param cell where figures can be shown for it, else null
 * @param place measure, dimension or period it is about; empty for the whole table
 */
public record Finding(
    GateRule rule, Severity severity, String place, String expected, String found, FoundCell cell) {

  static Finding of(GateLimit limit, String place, String expected, String found) {
    return new Finding(limit.rule(), limit.severity(), place, expected, found, null);
  }

  Finding at(FoundCell about) {
    return new Finding(rule, severity, place, expected, found, about);
  }

  public boolean blocking() {
    return severity == Severity.BLOCKING;
  }
}
