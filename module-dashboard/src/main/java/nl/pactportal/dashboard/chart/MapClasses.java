package nl.pactportal.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * At most five classes of figures, each with as many areas as the others where that is possible.
 * Equal figures are always of one class, so there are as many classes as there are figures at most.
 */
record MapClasses(List<Range> ranges) {
  private static final int MOST = 5;

  /** From the lowest to the highest figure in it, both included. */
  record Range(BigDecimal low, BigDecimal high) {
    boolean holds(BigDecimal value) {
      return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
  }

  static MapClasses of(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    List<Range> ranges = new ArrayList<>();
    int classes = (int) Math.min(MOST, sorted.stream().distinct().count());
    int from = 0;
    for (int rank = 1; rank <= classes && from < sorted.size(); rank++) {
      int to = Math.max(from + 1, sorted.size() * rank / classes);
      while (to < sorted.size() && sorted.get(to).compareTo(sorted.get(to - 1)) == 0) {
        to++;
      }
      ranges.add(new Range(sorted.get(from), sorted.get(to - 1)));
      from = to;
    }
    return new MapClasses(ranges);
  }

  int classOf(BigDecimal value) {
    for (int at = 0; at < ranges.size(); at++) {
      if (ranges.get(at).holds(value)) {
        return at;
      }
    }
    throw new IllegalArgumentException("not classified: " + value);
  }

  /** The shade of a class: the darkest is always the highest, however few there are. */
  int shade(int classIndex) {
    return MOST - ranges.size() + classIndex + 1;
  }
}
