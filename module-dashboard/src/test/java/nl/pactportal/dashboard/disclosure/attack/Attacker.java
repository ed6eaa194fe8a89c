package nl.pactportal.dashboard.disclosure.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out hidden figures from what is published: the exact least and greatest value each can
 * have, given all sums, all percentages with their rounding, and that counts are whole and not
 * negative. Shares nothing with the program that hides them.
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
    Long known = outputs.shown.get(cell);
    if (known != null) {
      return new Bounds(known, known);
    }
    Part part = part(cell);
    Fraction least = part.end(cell, -1, Long.MAX_VALUE);
    Fraction most = part.end(cell, 1, Long.MAX_VALUE);
    return new Bounds(least == null ? null : least.ceiling(), most == null ? null : most.floor());
  }

  /** Whether the cell can be told more closely than this. */
  public boolean pins(String cell, long width) {
    if (outputs.shown.containsKey(cell)) {
      return true;
    }
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

  /**
   * Part / whole lies within half a unit of the last decimal of the percentage; the unknown one of
   * them is whole. A percentage of two hidden counts is passed over: nobody publishes those.
   */
  private void rounding(Outputs.Percent percent, List<Line> lines) {
    BigDecimal half = BigDecimal.valueOf(5, percent.value().scale() + 1);
    BigDecimal low = percent.value().subtract(half).movePointLeft(2);
    BigDecimal high = percent.value().add(half).movePointLeft(2);
    Long part = outputs.shown.get(percent.part());
    Long whole = outputs.shown.get(percent.whole());
    if (part == null && whole != null) {
      between(percent.part(), low.multiply(big(whole)), high.multiply(big(whole)), lines);
    } else if (part != null && whole == null && low.signum() > 0) {
      between(
          percent.whole(),
          big(part).divide(high, 9, RoundingMode.DOWN),
          big(part).divide(low, 9, RoundingMode.UP),
          lines);
    }
  }

  private static BigDecimal big(long whole) {
    return BigDecimal.valueOf(whole);
  }

  private static void between(String cell, BigDecimal low, BigDecimal high, List<Line> lines) {
    long least = low.setScale(0, RoundingMode.CEILING).longValueExact();
    long most = high.setScale(0, RoundingMode.FLOOR).longValueExact();
    lines.add(new Line(Map.of(cell, Fraction.ONE), Fraction.of(least), false));
    lines.add(new Line(Map.of(cell, Fraction.of(-1)), Fraction.of(-most), false));
  }

  /** Cells that have nothing to do with each other are solved apart. */
  private void divide(List<Line> lines) {
    Map<String, List<Line>> with = new HashMap<>();
    lines.forEach(
        line ->
            line.weights
                .keySet()
                .forEach(cell -> with.computeIfAbsent(cell, none -> new ArrayList<>()).add(line)));
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
