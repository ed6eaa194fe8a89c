package nl.pactportal.dashboard.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  private final int columns;
  private final List<Fraction[]> rows = new ArrayList<>();
  private final List<Integer> basic = new ArrayList<>();
  private Fraction[] gains;

  /** Each row: coefficients, and the right side last; equalities. */
  Simplex(List<Fraction[]> equalities, int columns) {
    this.columns = columns;
    int all = equalities.size();
    for (int i = 0; i < all; i++) {
      Fraction[] given = equalities.get(i);
      boolean turn = given[columns].sign() < 0;
      Fraction[] row = new Fraction[columns + all + 1];
      Arrays.fill(row, Fraction.ZERO);
      for (int j = 0; j < columns; j++) {
        row[j] = turn ? Fraction.ZERO.minus(given[j]) : given[j];
      }
      row[columns + i] = Fraction.ONE;
      row[columns + all] = turn ? Fraction.ZERO.minus(given[columns]) : given[columns];
      rows.add(row);
      basic.add(columns + i);
    }
    begin(all);
  }

  private void begin(int artificial) {
    Fraction[] goal = new Fraction[columns + artificial];
    Arrays.fill(goal, Fraction.ZERO);
    for (int j = columns; j < goal.length; j++) {
      goal[j] = Fraction.of(-1);
    }
    run(goal, columns + artificial, corner -> true);
    gains = null;
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (basic.get(i) >= columns) {
        leave(i);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      Fraction[] row = rows.get(i);
      Fraction[] kept = new Fraction[columns + 1];
      System.arraycopy(row, 0, kept, 0, columns);
      kept[columns] = row[row.length - 1];
      rows.set(i, kept);
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
    Fraction[] goal = new Fraction[columns];
    Arrays.fill(goal, Fraction.ZERO);
    goal[column] = Fraction.of(sign);
    return run(goal, columns, corner) ? values()[column] : null;
  }

  private boolean run(Fraction[] goal, int usable, Corner corner) {
    gains = gains(goal, usable);
    while (usable != columns || corner.visit(values())) {
      int entering = entering();
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

  /** What the goal gains by each column, given what the basic ones have to give up for it. */
  private Fraction[] gains(Fraction[] goal, int usable) {
    Fraction[] gains = Arrays.copyOf(goal, usable);
    for (int i = 0; i < rows.size(); i++) {
      subtract(gains, rows.get(i), goal[basic.get(i)]);
    }
    return gains;
  }

  private int entering() {
    for (int j = 0; j < gains.length; j++) {
      if (gains[j].sign() > 0) {
        return j;
      }
    }
    return -1;
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
    return rows.get(i)[rows.get(i).length - 1];
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
