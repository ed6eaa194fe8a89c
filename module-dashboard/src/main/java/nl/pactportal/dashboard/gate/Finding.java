package nl.pactportal.dashboard.gate;

/**
 * Something the gate noticed; codes and numbers only, so that it reads the same in every language.
 *
 * @param place measure, dimension or period it is about; empty for the whole table
 */
public record Finding(
    GateRule rule, Severity severity, String place, String expected, String found) {

  static Finding of(GateLimit limit, String place, String expected, String found) {
    return new Finding(limit.rule(), limit.severity(), place, expected, found);
  }

  public boolean blocking() {
    return severity == Severity.BLOCKING;
  }
}
