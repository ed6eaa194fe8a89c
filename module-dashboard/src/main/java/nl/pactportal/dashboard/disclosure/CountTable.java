package nl.pactportal.dashboard.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A release as it was counted, totals included: the raw truth. Cells of {@code unshown} are never
 * published, but can be worked out from others.
 */
public final class CountTable {
  private final Map<CellId, Long> counts;
  private final List<Sum> sums = new ArrayList<>();
  private final Set<CellId> unshown = new HashSet<>();
  private final Map<CellId, Long> largest = new HashMap<>();
  private final List<Rate> rates = new ArrayList<>();

  public CountTable(Map<CellId, Long> counts, List<Sum> sums) {
    this.counts = new TreeMap<>(counts);
    sums.forEach(this::add);
  }

  private void add(Sum sum) {
    long parts = sum.parts().stream().mapToLong(counts::get).sum();
    if (parts != counts.get(sum.total())) {
      throw new IllegalArgumentException("parts do not make their total: " + sum);
    }
    sums.add(sum);
  }

  /** The largest share one contributor has in a count, for the rule on dominance. */
  public CountTable largest(CellId cell, long share) {
    largest.put(cell, share);
    return this;
  }

  /** Tells that a percentage is shown of two counts: who is not in it can be worked out. */
  public CountTable rate(Rate rate) {
    rates.add(rate);
    for (CellId part : List.copyOf(counts.keySet())) {
      CellId whole = part.withMeasure(rate.denominator());
      if (part.measure().equals(rate.numerator()) && counts.containsKey(whole)) {
        rest(part, whole, part.withMeasure(rate.rest()));
      }
    }
    return this;
  }

  private void rest(CellId part, CellId whole, CellId rest) {
    long others = counts.get(whole) - counts.get(part);
    if (others < 0) {
      throw new IllegalArgumentException("more than all: " + part);
    }
    counts.put(rest, others);
    unshown.add(rest);
    add(new Sum(whole, List.of(part, rest)));
  }

  public Map<CellId, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  public List<Sum> sums() {
    return Collections.unmodifiableList(sums);
  }

  public List<Rate> rates() {
    return Collections.unmodifiableList(rates);
  }

  boolean unshown(CellId cell) {
    return unshown.contains(cell);
  }

  long largest(CellId cell) {
    return largest.getOrDefault(cell, 0L);
  }
}
