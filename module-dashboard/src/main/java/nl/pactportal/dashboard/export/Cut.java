package nl.pactportal.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Frequency;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.platform.error.NotFoundException;

/**
 * A part of a release, as it stands in an address. What is not said is all of it; what does not
 * exist in the release does not become something else, it is not found.
 *
 * @param dimensions of the cells, {@code ""} for the totals; null for all
 * @param from first period, or null
 * @param to last period, or null
 */
public record Cut(
    List<String> measures, String dimensions, List<String> areas, String from, String to) {
  public static final Cut ALL = new Cut(List.of(), null, List.of(), null, null);

  /** Refuses codes the release does not have. */
  public Cut within(Contents contents) {
    measures.forEach(contents::measure);
    require(contents.areas().keySet().containsAll(areas));
    require(from == null || contents.periods().containsKey(from));
    require(to == null || contents.periods().containsKey(to));
    Contents.breakdown(breakdown())
        .forEach((dimension, code) -> require(contents.has(dimension, code)));
    return this;
  }

  /** Of a chart: nothing said is the totals. */
  String breakdown() {
    return dimensions == null ? "" : dimensions;
  }

  private static void require(boolean exists) {
    if (!exists) {
      throw new NotFoundException("part of a table");
    }
  }

  /** Codes of the areas in it; one without a name where the table has none. */
  List<String> areasOf(Contents contents) {
    if (!areas.isEmpty()) {
      return areas;
    }
    return contents.areas().isEmpty() ? List.of("") : List.copyOf(contents.areas().keySet());
  }

  /** Codes of the periods in it, oldest first. */
  public List<String> periods(Contents contents) {
    List<String> all = new ArrayList<>(contents.periods().keySet());
    int first = from == null ? 0 : all.indexOf(from);
    int last = to == null ? all.size() - 1 : all.indexOf(to);
    return first > last ? List.of() : all.subList(first, last + 1);
  }

  /**
   * Those of one length, for a line through years and quarters would mean nothing: as long as the
   * last one asked for, or as most of them are.
   */
  List<String> line(Contents contents) {
    List<String> within = periods(contents);
    String end = to == null ? from : to;
    Frequency length = end == null ? usual(within) : new Period(end, "").frequency();
    return within.stream().filter(code -> new Period(code, "").frequency() == length).toList();
  }

  private static Frequency usual(List<String> codes) {
    Map<Frequency, Long> counts =
        codes.stream()
            .collect(
                Collectors.groupingBy(
                    code -> new Period(code, "").frequency(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Frequency, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Frequency.OTHER);
  }

  boolean covers(Cell cell, Set<String> periods) {
    return (measures.isEmpty() || measures.contains(cell.measure()))
        && (dimensions == null || dimensions.equals(cell.dimensions()))
        && (areas.isEmpty() || areas.contains(cell.geo()))
        && periods.contains(cell.period());
  }
}
