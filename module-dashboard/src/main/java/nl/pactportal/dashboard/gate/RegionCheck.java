package nl.pactportal.dashboard.gate;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.Period;

/** All labour-market regions, and all of them up to date, in a table that has some of them. */
final class RegionCheck implements Check {
  @Override
  public Stream<Finding> findings(Comparison comparison) {
    Set<String> present = comparison.fresh().areas();
    Set<String> expected = comparison.expected();
    if (expected.stream().noneMatch(present::contains)) {
      return Stream.empty();
    }
    Set<String> lost = Comparison.without(expected, present);
    Set<String> late = new TreeSet<>(expected);
    late.retainAll(present);
    late.removeAll(newest(comparison));
    return Stream.concat(
        told(comparison, GateRule.REGION_LOST, lost), told(comparison, GateRule.REGION_LATE, late));
  }

  private static Stream<Finding> told(
      Comparison comparison, GateRule rule, Collection<String> codes) {
    return codes.isEmpty()
        ? Stream.empty()
        : comparison.limits().of(rule).stream()
            .map(limit -> Finding.of(limit, "", Comparison.list(codes), ""));
  }

  /** Areas of the period that began last, of those periods that have regions at all. */
  private static Set<String> newest(Comparison comparison) {
    Profile profile = comparison.fresh();
    return profile.regions().entrySet().stream()
        .filter(period -> period.getValue().stream().anyMatch(comparison.expected()::contains))
        .map(Map.Entry::getKey)
        .map(code -> new Period(code, ""))
        .filter(period -> period.startsOn().isPresent())
        .max(Comparator.comparing(period -> period.startsOn().orElseThrow()))
        .map(period -> profile.regions().get(period.code()))
        .orElse(profile.areas());
  }
}
