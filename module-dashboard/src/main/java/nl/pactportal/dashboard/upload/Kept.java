package nl.pactportal.dashboard.upload;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.disclosure.CellId;

/**
 * What the release in force was counted from: a region sends one year after another, and the years
 * it does not send again stay.
 *
 * @param categories dimension to code to title
 */
record Kept(Map<CellId, Long> counts, Map<String, Map<String, String>> categories) {
  static final Kept NOTHING = new Kept(Map.of(), Map.of());

  /** Whether both are of the same counts, breakdowns and kind of area. */
  boolean fits(Reading reading, String region) {
    return !counts.isEmpty()
        && !reading.counts().isEmpty()
        && measures(counts).equals(measures(reading.counts()))
        && dimensions(counts).equals(dimensions(reading.counts()))
        && whole(counts, region) == whole(reading.counts(), region);
  }

  private static Set<String> measures(Map<CellId, Long> of) {
    return of.keySet().stream().map(CellId::measure).collect(Collectors.toSet());
  }

  private static Set<String> dimensions(Map<CellId, Long> of) {
    return Set.copyOf(OwnRelease.dimensions(of.keySet().iterator().next()));
  }

  private static boolean whole(Map<CellId, Long> of, String region) {
    return of.keySet().stream().allMatch(cell -> cell.geo().equals(region));
  }

  /** A category that was there before is missing where the file has none. */
  void name(Reading reading) {
    categories.forEach(
        (dimension, codes) ->
            codes.forEach((code, title) -> reading.category(dimension, code, title)));
  }

  /** All periods the file says nothing of. */
  void fill(Reading reading) {
    Set<String> said = reading.periods();
    new TreeMap<>(counts)
        .forEach(
            (cell, count) -> {
              if (!said.contains(cell.period())) {
                reading.keep(cell, count);
              }
            });
  }
}
