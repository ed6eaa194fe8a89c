package nl.pactportal.dashboard.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the figures of a chart are of, for whoever has something to say about one of them.
 *
 * @param shown lines, or the areas along the axis, in the order they are drawn
 * @param periods codes along the axis; of areas the single one they are shown in
 * @param ofAreas whether areas stand along the axis, and not periods
 */
public record Subject(List<Shown> shown, List<String> periods, boolean ofAreas) {
  /** A line or an area, by the name it has in the chart. */
  public record Shown(String name, String measure, String geo) {
    /**
     * @param otherGeo empty for every area
     */
    boolean is(String otherMeasure, String otherGeo) {
      return measure.equals(otherMeasure) && (otherGeo.isEmpty() || otherGeo.equals(geo));
    }
  }

  /** Whether it shows that figure; empty stands for every area and every period. */
  public boolean shows(String measure, String geo, String period) {
    return line(measure, geo) >= 0 && (period.isEmpty() || periods.contains(period));
  }

  /** Where along the axis that figure stands; -1 where it is not one place. */
  public int place(String measure, String geo, String period) {
    if (ofAreas) {
      return geo.isEmpty() ? -1 : line(measure, geo);
    }
    return periods.indexOf(period);
  }

  /** Name of the line it is on, or of the first one it is about. */
  public String name(String measure, String geo) {
    return shown.get(line(measure, geo)).name();
  }

  private int line(String measure, String geo) {
    return IntStream.range(0, shown.size())
        .filter(at -> shown.get(at).is(measure, geo))
        .findFirst()
        .orElse(-1);
  }
}
