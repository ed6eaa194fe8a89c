package nl.pactportal.dashboard.gate;

import java.util.stream.Stream;

/** A part is never more than its total. The database finds them; what it comes to is said here. */
final class TotalCheck implements Check {
  @Override
  public Stream<Finding> findings(Comparison comparison) {
    return comparison.fresh().breaches().stream()
        .flatMap(
            breach ->
                comparison.limits().of(GateRule.TOTAL, breach.dimension()).stream()
                    .map(
                        limit ->
                            Finding.of(
                                limit,
                                breach.place(),
                                "≤ " + breach.total().toPlainString(),
                                breach.part().toPlainString())));
  }
}
