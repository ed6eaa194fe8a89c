package nl.pactportal.dashboard.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Linear programming in exact fractions: two phases, Bland's rule. All columns are at least 0. Kept
 * plain, so that one can see it is right.
 */
final class Simplex {
  /** What to do with every feasible corner that is passed on the way. */
  interface Corner {
    /** Returns false to stop. */
    boolean visit(Fraction[] values);
  }

  private static final int PATIENCE = 500;
  private final int columns;
  private final List<Fraction[]> rows = new ArrayList<>();

  /** The column of each row; one beyond the last is an artificial one, which never comes back. */
  private final List<Integer> basic = new ArrayList<>();

  private Fraction[] gains;

  /** Each row: coefficients, and the right side last; equalities. */
  Simplex(List<Fraction[]> equalities, int columns) {
    this.columns = columns;
    for (Fraction[] given : equalities) {
      Fraction[] row = given.clone();
      for (int j = 0; j <= columns && given[columns].sign() < 0; j++) {
        row[j] = Fraction.ZERO.minus(given[j]);
      }
      rows.add(row);
      basic.add(columns);
    }
    begin();
  }

  /** First all artificial columns have to become nothing. */
  private void begin() {
    gains = new Fraction[columns];
    Arrays.fill(gains, Fraction.ZERO);
    rows.forEach(row -> subtract(gains, row, Fraction.of(-1)));
    climb(() -> true);
    gains = null;
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (basic.get(i) == columns) {
        leave(i);
      }
    }
  }

  private void leave(int i) {
    if (right(i).sign() != 0) {
      throw new IllegalStateException("what was published contradicts itself");
    }
    for (int j = 0; j < columns; j++) {
      if (rows.get(i)[j].sign() != 0) {
        pivot(i, j);
        return;
      }
    }
    rows.remove(i);
    basic.remove(i);
  }

  /** Makes the column as large (sign 1) or small (-1) as can be; null if there is no end to it. */
  Fraction best(int column, int sign, Corner corner) {
    gains = new Fraction[columns];
    Arrays.fill(gains, Fraction.ZERO);
    gains[column] = Fraction.of(sign);
    int row = basic.indexOf(column);
    if (row >= 0) {
      subtract(gains, rows.get(row), Fraction.of(sign));
    }
    return climb(() -> corner.visit(values())) ? values()[column] : null;
  }

  /** Returns false if there is no end. */
  private boolean climb(BooleanSupplier goOn) {
    int steps = 0;
    while (goOn.getAsBoolean()) {
      int entering = entering(steps++ > PATIENCE);
      if (entering < 0) {
        return true;
      }
      int leaving = leaving(entering);
      if (leaving < 0) {
        return false;
      }
      pivot(leaving, entering);
    }
    return true;
  }

  /** The steepest column; the first one (Bland) where that could go round in circles. */
  private int entering(boolean first) {
    int best = -1;
    for (int j = 0; j < columns; j++) {
      boolean better = best < 0 ? gains[j].sign() > 0 : gains[j].compareTo(gains[best]) > 0;
      if (better && !basic.contains(j)) {
        best = j;
        if (first) {
          return j;
        }
      }
    }
    return best;
  }

  private int leaving(int entering) {
    int leaving = -1;
    Fraction least = null;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i)[entering].sign() > 0) {
        Fraction ratio = right(i).by(rows.get(i)[entering]);
        int compared = least == null ? -1 : ratio.compareTo(least);
        if (compared < 0 || compared == 0 && basic.get(i) < basic.get(leaving)) {
          least = ratio;
          leaving = i;
        }
      }
    }
    return leaving;
  }

  private Fraction right(int i) {
    return rows.get(i)[columns];
  }

  private void pivot(int leaving, int entering) {
    Fraction[] row = rows.get(leaving);
    Fraction by = row[entering];
    for (int j = 0; j < row.length; j++) {
      row[j] = row[j].sign() == 0 ? row[j] : row[j].by(by);
    }
    for (int i = 0; i < rows.size(); i++) {
      if (i != leaving) {
        subtract(rows.get(i), row, rows.get(i)[entering]);
      }
    }
    if (gains != null) {
      subtract(gains, row, gains[entering]);
    }
    basic.set(leaving, entering);
  }

  private static void subtract(Fraction[] from, Fraction[] row, Fraction times) {
    if (times.sign() != 0) {
      for (int j = 0; j < from.length; j++) {
        from[j] = row[j].sign() == 0 ? from[j] : from[j].minus(times.times(row[j]));
      }
    }
  }

  private Fraction[] values() {
    Fraction[] values = new Fraction[columns];
    Arrays.fill(values, Fraction.ZERO);
    for (int i = 0; i < rows.size(); i++) {
      if (basic.get(i) < columns) {
        values[basic.get(i)] = right(i);
      }
    }
    return values;
  }
}
