package nl.pactportal.dashboard.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pactportal.dashboard.disclosure.CellId;
import nl.pactportal.dashboard.disclosure.CountTable;
import nl.pactportal.dashboard.disclosure.Cube;
import nl.pactportal.dashboard.disclosure.Rate;

/** Counts of a region with all totals. */
final class OwnRelease {
  private static final int DECIMALS = 1;

  private OwnRelease() {}

  /**
   * @param rate null where no percentage is shown
   */
  static CountTable table(Map<CellId, Long> smallest, String region, Rate rate) {
    Map<String, String> parents = new TreeMap<>();
    smallest.keySet().stream()
        .map(CellId::geo)
        .filter(geo -> !geo.equals(region))
        .forEach(geo -> parents.put(geo, region));
    CountTable table = Cube.of(smallest, dimensions(smallest.keySet().iterator().next()), parents);
    return rate == null ? table : table.rate(rate);
  }

  /** Names of the breakdowns the smallest cells have. */
  static List<String> dimensions(CellId cell) {
    return cell.dimensions().isEmpty()
        ? List.of()
        : Arrays.stream(cell.dimensions().split(";"))
            .map(part -> part.substring(0, part.indexOf('=')))
            .toList();
  }

  static Rate rate(Assignment assignment, Reading reading) {
    List<String> two = List.copyOf(reading.measures().keySet());
    return assignment.percentage() ? rate(two.get(0), two.get(1)) : null;
  }

  static Rate rate(String numerator, String denominator) {
    return new Rate(numerator + "-pct", numerator, denominator, DECIMALS);
  }
}
