package nl.pactportal.dashboard.gate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
   * @param place the cell, in codes
   */
  public record Breach(String dimension, String place, BigDecimal total, BigDecimal part) {}

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

  Map<String, Column> byCode() {
    return columns.stream().collect(Collectors.toMap(Column::code, column -> column));
  }
}
