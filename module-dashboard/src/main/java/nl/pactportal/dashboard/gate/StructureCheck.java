package nl.pactportal.dashboard.gate;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.pactportal.dashboard.gate.Profile.Column;

/** The same columns as before: whoever cites a cell must find that cell again. */
final class StructureCheck implements Check {
  @Override
  public Stream<Finding> findings(Comparison comparison) {
    if (comparison.first()) {
      return Stream.empty();
    }
    return Stream.of(measures(comparison), shapes(comparison), dimensions(comparison))
        .flatMap(found -> found);
  }

  private static Stream<Finding> measures(Comparison comparison) {
    Set<String> before = comparison.inForce().byCode().keySet();
    Set<String> now = comparison.fresh().byCode().keySet();
    return Stream.concat(
        told(comparison, GateRule.MEASURE_LOST, Comparison.without(before, now), true),
        told(comparison, GateRule.MEASURE_ADDED, Comparison.without(now, before), false));
  }

  private static Stream<Finding> told(
      Comparison comparison, GateRule rule, Collection<String> codes, boolean expected) {
    String list = Comparison.list(codes);
    return codes.isEmpty()
        ? Stream.empty()
        : comparison.limits().of(rule).stream()
            .map(limit -> Finding.of(limit, "", expected ? list : "", expected ? "" : list));
  }

  private static Stream<Finding> shapes(Comparison comparison) {
    Map<String, Column> before = comparison.inForce().byCode();
    return comparison.fresh().columns().stream()
        .filter(column -> before.containsKey(column.code()))
        .filter(column -> !before.get(column.code()).shape().equals(column.shape()))
        .flatMap(
            column ->
                comparison.limits().of(GateRule.MEASURE_CHANGED, column.code()).stream()
                    .map(
                        limit ->
                            Finding.of(
                                limit,
                                column.code(),
                                before.get(column.code()).shape(),
                                column.shape())));
  }

  private static Stream<Finding> dimensions(Comparison comparison) {
    Set<String> before = comparison.inForce().codes().keySet();
    Set<String> now = comparison.fresh().codes().keySet();
    return before.equals(now)
        ? Stream.empty()
        : comparison.limits().of(GateRule.DIMENSION_CHANGED).stream()
            .map(
                limit ->
                    Finding.of(
                        limit,
                        "",
                        Comparison.list(Comparison.without(before, now)),
                        Comparison.list(Comparison.without(now, before))));
  }
}
