package nl.pactportal.dashboard.observation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells by what they are of, to make series of them. */
public final class CellIndex {
  private final Map<String, Cell> cells = new HashMap<>();

  public CellIndex(Collection<Cell> found) {
    found.forEach(
        cell -> cells.put(key(cell.measure(), cell.dimensions(), cell.geo(), cell.period()), cell));
  }

  /** Null where no cell was served. */
  public Cell cell(String measure, String dimensions, String geo, String period) {
    return cells.get(key(measure, dimensions, geo, period));
  }

  /** A figure for each period; absent where no cell was served, which is not zero. */
  public Series series(Measure measure, String dimensions, String geo, List<PeriodLine> periods) {
    return new Series(
        measure,
        periods.stream()
            .map(line -> figure(line, cell(measure.code(), dimensions, geo, line.period().code())))
            .toList());
  }

  public boolean has(String measure, String dimensions, String geo) {
    String start = key(measure, dimensions, geo, "");
    return cells.keySet().stream().anyMatch(key -> key.startsWith(start));
  }

  private static Figure figure(PeriodLine line, Cell cell) {
    return cell == null
        ? Figure.absent(line.period(), line.status())
        : Figure.of(line.period(), line.status(), cell);
  }

  private static String key(String measure, String dimensions, String geo, String period) {
    return String.join("|", measure, dimensions, geo, period);
  }
}
