package nl.pactportal.dashboard.vintage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.observation.Period;

/**
 * A revision triangle: what each release said of each period, and how far that is from what was
 * said first.
 */
public record Triangle(List<Edition> editions, List<Line> lines) {

  /** A column: a release. */
  public record Edition(UUID release, Instant publishedAt, String sourceVersion) {}

  /** A row: a period, with a cell for each edition; null where that edition did not have it. */
  public record Line(Period period, List<Cell> cells) {
    boolean revised() {
      return cells.stream().anyMatch(cell -> cell != null && cell.difference() != null);
    }
  }

  /**
   * @param difference to what was said of the period first; null for the first itself, where it
   *     says the same, and where there is nothing to compare
   */
  public record Cell(TriangleCell said, BigDecimal difference) {}

  /**
   * @param cells oldest edition first
   */
  static Triangle of(List<TriangleCell> cells) {
    Map<UUID, Edition> editions = new LinkedHashMap<>();
    Map<String, Map<UUID, TriangleCell>> periods = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (TriangleCell cell : cells) {
      editions.computeIfAbsent(
          cell.release(), id -> new Edition(id, cell.publishedAt(), cell.sourceVersion()));
      periods
          .computeIfAbsent(cell.period(), code -> new LinkedHashMap<>())
          .put(cell.release(), cell);
      titles.put(cell.period(), cell.title());
    }
    List<Edition> columns = List.copyOf(editions.values());
    List<Line> lines =
        periods.keySet().stream()
            .sorted(Comparator.comparing(Triangle::order).reversed())
            .map(code -> line(new Period(code, titles.get(code)), columns, periods.get(code)))
            .toList();
    return new Triangle(columns, lines);
  }

  /** By its first day; a longer period after the shorter ones it holds. */
  private static String order(String code) {
    Period period = new Period(code, "");
    String day = period.startsOn().map(Object::toString).orElse(code);
    return day + " " + period.frequency().ordinal();
  }

  private static Line line(Period period, List<Edition> columns, Map<UUID, TriangleCell> said) {
    BigDecimal first = null;
    List<Cell> cells = new ArrayList<>();
    for (Edition edition : columns) {
      TriangleCell cell = said.get(edition.release());
      cells.add(cell == null ? null : new Cell(cell, difference(first, cell.value())));
      if (first == null && cell != null) {
        first = cell.value();
      }
    }
    return new Line(period, cells);
  }

  private static BigDecimal difference(BigDecimal first, BigDecimal now) {
    if (first == null || now == null || first.compareTo(now) == 0) {
      return null;
    }
    return now.subtract(first);
  }
}
