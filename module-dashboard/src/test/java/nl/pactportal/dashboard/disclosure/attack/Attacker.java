package nl.pactportal.dashboard.disclosure.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out hidden figures from what is published: the exact least and greatest value each can have,
 * given all sums, all percentages with their rounding, and that counts are whole and not negative.
 * Shares nothing with the program that hides them.
 */
public final class Attacker {
  /** Both ends; null where there is none. */
  public record Bounds(Long least, Long most) {}

  /** weights of unknown cells, compared with a number: equal, or at least it. */
  private record Line(Map<String, Fraction> weights, Fraction right, boolean equal) {}

  private final Outputs outputs;
  private final Map<String, Part> partOf = new HashMap<>();

  public Attacker(Outputs outputs) {
    this.outputs = outputs;
    List<Line> lines = new ArrayList<>();
    outputs.totals.forEach(total -> lines.add(sum(total)));
    outputs.percents.forEach(percent -> rounding(percent, lines));
    lines.removeIf(line -> line.weights.isEmpty());
    divide(lines);
  }

  public Bounds bounds(String cell) {
    Part part = part(cell);
    Fraction least = part.end(cell, -1, Long.MAX_VALUE);
    Fraction most = part.end(cell, 1, Long.MAX_VALUE);
    return new Bounds(
        least == null ? null : least.ceiling(), most == null ? null : most.floor());
  }

  /** Whether the cell can be told more closely than this. */
  public boolean pins(String cell, long width) {
    Part part = part(cell);
    if (part.spread(cell) >= width || part.end(cell, 1, width) == null) {
      return false;
    }
    part.end(cell, -1, width);
    return part.spread(cell) < width;
  }

  private Part part(String cell) {
    return partOf.computeIfAbsent(cell, alone -> new Part(List.of(alone), List.of()));
  }

  private Line sum(Outputs.Total total) {
    Map<String, Fraction> weights = new HashMap<>();
    long right = 0;
    for (String part : total.parts()) {
      right += weigh(weights, part, 1);
    }
    right += weigh(weights, total.whole(), -1);
    return new Line(weights, Fraction.of(-right), true);
  }

  /** A known cell only moves the right side. */
  private long weigh(Map<String, Fraction> weights, String cell, long weight) {
    Long known = outputs.shown.get(cell);
    if (known != null) {
      return weight * known;
    }
    weights.merge(cell, Fraction.of(weight), (a, b) -> a.minus(Fraction.ZERO.minus(b)));
    return 0;
  }

  /** part / whole lies within half a unit of the last decimal of the percentage. */
  private void rounding(Outputs.Percent percent, List<Line> lines) {
    BigDecimal half = BigDecimal.valueOf(5, percent.value().scale() + 1);
    lines.add(share(percent, percent.value().subtract(half), 1));
    lines.add(share(percent, percent.value().add(half), -1));
  }

  private Line share(Outputs.Percent percent, BigDecimal share, int side) {
    long scale = BigDecimal.TEN.pow(share.scale() + 2).longValueExact();
    Map<String, Fraction> weights = new HashMap<>();
    long right = weigh(weights, percent.part(), side * scale);
    right += weigh(weights, percent.whole(), -side * share.unscaledValue().longValueExact());
    return new Line(weights, Fraction.of(-right), false);
  }

  /** Cells that have nothing to do with each other are solved apart. */
  private void divide(List<Line> lines) {
    Map<String, List<Line>> with = new HashMap<>();
    lines.forEach(
        line -> line.weights.keySet().forEach(
            cell -> with.computeIfAbsent(cell, none -> new ArrayList<>()).add(line)));
    for (String first : with.keySet()) {
      if (!partOf.containsKey(first)) {
        List<String> cells = new ArrayList<>(List.of(first));
        List<Line> mine = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
          for (Line line : with.get(cells.get(i))) {
            if (!mine.contains(line)) {
              mine.add(line);
              line.weights.keySet().stream().filter(c -> !cells.contains(c)).forEach(cells::add);
            }
          }
        }
        Part part = new Part(cells, mine);
        cells.forEach(cell -> partOf.put(cell, part));
      }
    }
  }

  private final class Part {
    private final List<String> cells;
    private final Simplex simplex;
    private final Fraction[] low;
    private final Fraction[] high;

    Part(List<String> cells, List<Line> lines) {
      this.cells = cells;
      int slacks = (int) lines.stream().filter(line -> !line.equal).count();
      int columns = cells.size() + slacks;
      List<Fraction[]> rows = new ArrayList<>();
      int slack = cells.size();
      for (Line line : lines) {
        Fraction[] row = new Fraction[columns + 1];
        Arrays.fill(row, Fraction.ZERO);
        Fraction right = line.right;
        for (Map.Entry<String, Fraction> entry : line.weights.entrySet()) {
          row[cells.indexOf(entry.getKey())] = entry.getValue();
          right = right.minus(entry.getValue().times(Fraction.of(floor(entry.getKey()))));
        }
        if (!line.equal) {
          row[slack++] = Fraction.of(-1);
        }
        row[columns] = right;
        rows.add(row);
      }
      simplex = new Simplex(rows, columns);
      low = new Fraction[cells.size()];
      high = new Fraction[cells.size()];
    }

    private long floor(String cell) {
      return outputs.atLeast.getOrDefault(cell, 0L);
    }

    /** Goes to one end, unless the cell is seen to lie far enough apart on the way. */
    Fraction end(String cell, int sign, long enough) {
      int column = cells.indexOf(cell);
      Fraction end =
          simplex.best(
              column,
              sign,
              corner -> {
                widen(corner);
                return spread(cell) < enough;
              });
      return end == null ? null : end.minus(Fraction.of(-floor(cell)));
    }

    private void widen(Fraction[] corner) {
      for (int i = 0; i < low.length; i++) {
        low[i] = low[i] == null || corner[i].compareTo(low[i]) < 0 ? corner[i] : low[i];
        high[i] = high[i] == null || corner[i].compareTo(high[i]) > 0 ? corner[i] : high[i];
      }
    }

    long spread(String cell) {
      int i = cells.indexOf(cell);
      return low[i] == null ? -1 : high[i].floor() - low[i].ceiling();
    }
  }
}
