package nl.pactportal.dashboard.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds other whole numbers for unknown figures that hang together, which agree with all that is
 * known: one unknown figure rises, others make up for it. This is the simplex method from the truth
 * onwards; a table counts only after it was checked in whole numbers, so that rounding can make the
 * search miss one, never invent one.
 */
final class Exchange {
  private static final double TINY = 1e-9;
  private static final double WHOLE = 1e-6;
  private static final int PATIENCE = 20;

  private final Figure[] figures;
  private final Map<Figure, Integer> columns;
  private final List<Line> lines;
  private final Rows rows;
  private final double[] moved;

  Exchange(Figure around) {
    columns = Puzzle.around(around);
    lines = Puzzle.equations(columns.keySet()).stream().map(this::line).toList();
    figures = new Figure[columns.size()];
    columns.forEach((figure, column) -> figures[column] = figure);
    moved = new double[figures.length];
    rows = new Rows(lines, figures.length);
  }

  Set<Figure> figures() {
    return columns.keySet();
  }

  /** Lets the figure rise and fall until it is proven, or cannot go further. */
  boolean prove(Figure figure) {
    int target = columns.get(figure);
    push(target, 1);
    push(target, -1);
    return figure.proven();
  }

  private void push(int target, int sign) {
    int patience = PATIENCE * (figures.length + 1);
    while (patience-- > 0 && !figures[target].proven()) {
      Move move = best(target, sign);
      if (move == null) {
        return;
      }
      make(move, target);
    }
  }

  /** One column goes up or down by a step; the row that stops it, or none. */
  private record Move(int column, int direction, double step, int row) {}

  private Move best(int target, int sign) {
    int row = rows.of(target);
    if (row < 0) {
      return allowed(target, sign) ? move(target, sign) : null;
    }
    Move best = null;
    for (int column = 0; column < figures.length; column++) {
      double entry = rows.entry(row, column);
      int direction = entry > 0 ? -sign : sign;
      if (column != target && Math.abs(entry) > TINY && allowed(column, direction)) {
        Move move = move(column, direction);
        best = best == null || move.step() > best.step() + TINY ? move : best;
      }
    }
    return best;
  }

  private boolean allowed(int column, int direction) {
    return direction > 0 || room(column) > TINY;
  }

  private double room(int column) {
    return moved[column] + figures[column].room();
  }

  private Move move(int column, int direction) {
    double step = direction < 0 ? room(column) : Double.POSITIVE_INFINITY;
    int stop = -1;
    for (int row = 0; row < rows.count(); row++) {
      double falls = rows.entry(row, column) * direction;
      if (falls > TINY && room(rows.basic(row)) / falls < step - TINY) {
        step = Math.max(0, room(rows.basic(row)) / falls);
        stop = row;
      }
    }
    return new Move(column, direction, step, stop);
  }

  private void make(Move move, int target) {
    double far = figures[target].width() + 1.0;
    double step = Double.isInfinite(move.step()) ? far : move.step();
    double whole = Math.floor(step + TINY);
    if (whole > 0) {
      shift(move, whole);
      take();
    }
    shift(move, step - whole);
    if (move.row() >= 0) {
      rows.pivot(move.row(), move.column());
    }
  }

  private void shift(Move move, double step) {
    double by = step * move.direction();
    moved[move.column()] += by;
    for (int row = 0; row < rows.count(); row++) {
      moved[rows.basic(row)] -= rows.entry(row, move.column()) * by;
    }
  }

  /** Takes the table as it is now for one that could be, if it is one of whole numbers. */
  private void take() {
    long[] values = new long[figures.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.round(moved[i]);
      if (Math.abs(values[i] - moved[i]) > WHOLE || values[i] + figures[i].room() < 0) {
        return;
      }
    }
    if (lines.stream().allMatch(line -> line.holds(values))) {
      for (int i = 0; i < values.length; i++) {
        figures[i].couldBe(figures[i].truth() + values[i]);
      }
    }
  }

  /** An equation by the numbers of its unknown figures. */
  private record Line(int[] columns, int[] signs) {
    boolean holds(long[] values) {
      long sum = 0;
      for (int i = 0; i < columns.length; i++) {
        sum += signs[i] * values[columns[i]];
      }
      return sum == 0;
    }
  }

  private Line line(Equation equation) {
    List<Figure> unknown = equation.unknown().toList();
    return new Line(
        unknown.stream().mapToInt(columns::get).toArray(),
        unknown.stream().mapToInt(equation::sign).toArray());
  }

  /** The equations, each solved for another figure. */
  private static final class Rows {
    private final double[][] entries;
    private final int[] basics;
    private final int[] rowOf;
    private int count;

    Rows(List<Line> lines, int columns) {
      entries = new double[lines.size()][];
      basics = new int[lines.size()];
      rowOf = new int[columns];
      Arrays.fill(rowOf, -1);
      for (Line line : lines) {
        double[] row = new double[columns];
        for (int i = 0; i < line.columns().length; i++) {
          row[line.columns()[i]] += line.signs()[i];
        }
        add(row);
      }
    }

    private void add(double[] row) {
      for (int i = 0; i < count; i++) {
        subtract(row, entries[i], row[basics[i]]);
      }
      for (int column = 0; column < row.length; column++) {
        if (Math.abs(row[column]) > WHOLE) {
          entries[count++] = row;
          pivot(count - 1, column);
          return;
        }
      }
    }

    /** Solves the row for this column. */
    void pivot(int row, int column) {
      if (rowOf[basics[row]] == row) {
        rowOf[basics[row]] = -1;
      }
      double by = entries[row][column];
      for (int i = 0; i < entries[row].length; i++) {
        entries[row][i] /= by;
      }
      for (int other = 0; other < count; other++) {
        if (other != row) {
          subtract(entries[other], entries[row], entries[other][column]);
        }
      }
      basics[row] = column;
      rowOf[column] = row;
    }

    private static void subtract(double[] from, double[] row, double times) {
      if (times != 0) {
        for (int i = 0; i < row.length; i++) {
          double left = from[i] - times * row[i];
          from[i] = Math.abs(left) < TINY ? 0 : left;
        }
      }
    }

    int of(int column) {
      return rowOf[column];
    }

    int basic(int row) {
      return basics[row];
    }

    int count() {
      return count;
    }

    double entry(int row, int column) {
      return entries[row][column];
    }
  }
}
