package nl.pactportal.dashboard.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Adds up the smallest cells of a table along each of its dimensions and up its regions, so that
 * every total there is comes from the same counts.
 */
public final class Cube {
  private final Map<CellId, Long> counts;
  private final List<UnaryOperator<CellId>> upwards = new ArrayList<>();

  private Cube(Map<CellId, Long> smallest) {
    counts = new TreeMap<>(smallest);
  }

  /**
   * @param smallest counts of the smallest areas, all equally deep below the top
   * @param dimensions names of the dimensions that all cells have
   * @param parents the area an area is part of, for as far as totals of it are shown
   */
  public static CountTable of(
      Map<CellId, Long> smallest, Collection<String> dimensions, Map<String, String> parents) {
    Cube cube = new Cube(smallest);
    dimensions.forEach(name -> cube.upwards.add(cell -> without(cell, name)));
    cube.upwards.add(cell -> within(cell, parents));
    cube.upwards.forEach(cube::fill);
    List<Sum> sums = new ArrayList<>();
    cube.upwards.forEach(
        up -> cube.byTotal(cube.counts.keySet(), up).forEach((t, p) -> sums.add(new Sum(t, p))));
    return new CountTable(cube.counts, sums);
  }

  private static CellId within(CellId cell, Map<String, String> parents) {
    String parent = parents.get(cell.geo());
    return parent == null ? null : cell.withGeo(parent);
  }

  /** The total over a dimension is the same cell in a table that does not have the dimension. */
  private static CellId without(CellId cell, String dimension) {
    List<String> parts = new ArrayList<>(List.of(cell.dimensions().split(";")));
    return parts.removeIf(part -> part.startsWith(dimension + "="))
        ? cell.withDimensions(String.join(";", parts))
        : null;
  }

  private void fill(UnaryOperator<CellId> up) {
    Collection<CellId> level = List.copyOf(counts.keySet());
    while (!level.isEmpty()) {
      Map<CellId, List<CellId>> totals = byTotal(level, up);
      totals.forEach(
          (total, parts) -> counts.put(total, parts.stream().mapToLong(counts::get).sum()));
      level = List.copyOf(totals.keySet());
    }
  }

  private Map<CellId, List<CellId>> byTotal(Collection<CellId> cells, UnaryOperator<CellId> up) {
    Map<CellId, List<CellId>> totals = new HashMap<>();
    for (CellId cell : cells) {
      CellId total = up.apply(cell);
      if (total != null) {
        totals.computeIfAbsent(total, none -> new ArrayList<>()).add(cell);
      }
    }
    return new TreeMap<>(totals);
  }
}
