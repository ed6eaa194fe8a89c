package nl.pactportal.dashboard.gate;

import java.util.Set;
import java.util.stream.Stream;
import nl.pactportal.dashboard.table.SourceCode;

/** No code lost, neither of a breakdown nor of an area. */
final class CodeCheck implements Check {
  @Override
  public Stream<Finding> findings(Comparison comparison) {
    if (comparison.first()) {
      return Stream.empty();
    }
    Stream<Finding> codes =
        comparison.inForce().codes().entrySet().stream()
            .filter(one -> !one.getKey().equals(SourceCode.GEO)) // an area counts once it has cells
            .flatMap(
                one ->
                    lost(
                        comparison,
                        one.getKey(),
                        one.getValue(),
                        comparison.fresh().codes().getOrDefault(one.getKey(), Set.of())));
    return Stream.concat(
        codes,
        lost(comparison, SourceCode.GEO, comparison.inForce().areas(), comparison.fresh().areas()));
  }

  private static Stream<Finding> lost(
      Comparison comparison, String dimension, Set<String> before, Set<String> now) {
    Set<String> lost = Comparison.without(before, now);
    return lost.isEmpty()
        ? Stream.empty()
        : comparison.limits().of(GateRule.CODE_LOST, dimension).stream()
            .map(limit -> Finding.of(limit, dimension, Comparison.list(lost), ""));
  }
}
