package nl.pactportal.dashboard.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.SeriesBreak;
import nl.pactportal.platform.error.NotFoundException;

/**
 * A release without its cells: what they mean.
 *
 * @param dimensions without the areas, sorted by name
 * @param areas titles by code, empty where the table has none
 * @param periods oldest first
 */
public record Contents(
    Edition edition,
    Map<String, Measure> measures,
    List<Dimension> dimensions,
    Map<String, String> areas,
    Map<String, PeriodLine> periods,
    List<SeriesBreak> breaks) {

  /** Titles by code. */
  public record Dimension(String name, Map<String, String> titles) {
    String title(String code) {
      return titles.getOrDefault(code, code);
    }
  }

  public Measure measure(String code) {
    return known(measures.get(code));
  }

  private static <T> T known(T found) {
    if (found == null) {
      throw new NotFoundException("part of a table");
    }
    return found;
  }

  boolean has(String dimension, String category) {
    return dimensions.stream()
        .anyMatch(one -> one.name().equals(dimension) && one.titles().containsKey(category));
  }

  String area(String code) {
    return areas.getOrDefault(code, code);
  }

  /** Titles of the categories chosen; empty for none. */
  String breakdownTitle(Cut cut) {
    Map<String, String> chosen = breakdown(cut.breakdown());
    return dimensions.stream()
        .filter(dimension -> chosen.containsKey(dimension.name()))
        .map(dimension -> dimension.title(chosen.get(dimension.name())))
        .collect(Collectors.joining(", "));
  }

  /** The last of those periods; of none, the last there is. */
  Period newest(Set<String> filled) {
    return periods.values().stream()
        .map(PeriodLine::period)
        .filter(one -> filled.isEmpty() || filled.contains(one.code()))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** Codes by dimension: {@code "Geslacht=T001038;Leeftijd=52052"} taken apart. */
  static Map<String, String> breakdown(String dimensions) {
    Map<String, String> codes = new HashMap<>();
    if (!dimensions.isEmpty()) {
      for (String part : dimensions.split(";")) {
        int is = part.indexOf('=');
        codes.put(part.substring(0, Math.max(0, is)), part.substring(is + 1));
      }
    }
    return codes;
  }
}
