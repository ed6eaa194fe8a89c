package nl.pactportal.dashboard.gate;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.Frequency;
import nl.pactportal.dashboard.observation.Period;

/** No period lost, and none left out between others. */
final class PeriodCheck implements Check {
  @Override
  public Stream<Finding> findings(Comparison comparison) {
    Set<String> now = comparison.fresh().periods();
    Set<String> before = comparison.first() ? Set.of() : comparison.inForce().periods();
    Set<String> lost = Comparison.without(before, now);
    Set<String> gaps = gaps(now);
    gaps.removeAll(lost); // told already
    gaps.removeAll(gaps(before)); // a gap everybody knows
    return Stream.concat(
        told(comparison, GateRule.PERIOD_LOST, lost), told(comparison, GateRule.PERIOD_GAP, gaps));
  }

  private static Stream<Finding> told(
      Comparison comparison, GateRule rule, Collection<String> periods) {
    return periods.isEmpty()
        ? Stream.empty()
        : comparison.limits().of(rule).stream()
            .map(limit -> Finding.of(limit, "", Comparison.list(periods), ""));
  }

  /** Of each frequency apart: years, quarters and months stand in one table. */
  private static Set<String> gaps(Set<String> periods) {
    return periods.stream()
        .map(code -> new Period(code, ""))
        .collect(Collectors.groupingBy(Period::frequency, Collectors.toSet()))
        .entrySet()
        .stream()
        .filter(group -> group.getKey() != Frequency.OTHER && group.getKey() != Frequency.DAY)
        .flatMap(group -> missing(group.getValue()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> missing(Set<Period> periods) {
    Set<String> known = periods.stream().map(Period::code).collect(Collectors.toSet());
    String first = known.stream().min(String::compareTo).orElseThrow();
    Set<String> missing = new TreeSet<>();
    for (String code : known) {
      String before = code.equals(first) ? null : new Period(code, "").previous();
      while (before != null && !known.contains(before) && before.compareTo(first) > 0) {
        missing.add(before);
        before = new Period(before, "").previous();
      }
    }
    return missing;
  }
}
