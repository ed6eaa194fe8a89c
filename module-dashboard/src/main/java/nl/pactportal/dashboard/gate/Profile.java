package nl.pactportal.dashboard.gate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of a release is compared with another: small, however many cells it has.
 *
 * @param codes codes of each breakdown, as the source explains them
 * @param regions areas with cells, for each period
 * @param breaches parts greater than their total
 */
public record Profile(
    List<Column> columns,
    Map<String, Set<String>> codes,
    Map<String, Set<String>> regions,
    List<Breach> breaches) {

  /** A measure with the reach of its values; least and most are null where it has no value. */
  public record Column(
      String code,
      String title,
      String unit,
      String kind,
      long rows,
      long values,
      BigDecimal least,
      BigDecimal most) {

    /** What must stay the same under one code. */
    String shape() {
      return kind + " " + unit;
    }
  }

  /**
   * A part that is more than its total.
   *
   * @param place the cell without that dimension
   */
  public record Breach(String dimension, FoundCell place, BigDecimal total, BigDecimal part) {}

  Profile with(List<Breach> found) {
    return new Profile(columns, codes, regions, found);
  }

  long rows() {
    return columns.stream().mapToLong(Column::rows).sum();
  }

  long values() {
    return columns.stream().mapToLong(Column::values).sum();
  }

  Set<String> periods() {
    return new TreeSet<>(regions.keySet());
  }

  Set<String> areas() {
    return regions.values().stream()
        .flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The limit for that measure: its own, that of its kind and unit, or of its kind. */
  Optional<GateLimit> limit(GateLimits limits, GateRule rule, String measure) {
    Column column = byCode().get(measure);
    return limits.of(rule, column.code(), column.shape(), column.kind());
  }

  Map<String, Column> byCode() {
    return columns.stream().collect(Collectors.toMap(Column::code, column -> column));
  }
}
