package nl.pactportal.dashboard.gate;

import java.util.stream.Stream;
import nl.pactportal.dashboard.gate.Profile.Breach;
import nl.pactportal.dashboard.table.SourceCode;

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
                                    breach.place().place(),
                                    "≤ " + breach.total().toPlainString(),
                                    breach.part().toPlainString())
                                .at(parts(breach))));
  }

  /** The total with its parts. */
  private static FoundCell parts(Breach breach) {
    FoundCell place = breach.place();
    return breach.dimension().equals(SourceCode.GEO)
        ? new FoundCell(place.measure(), place.dimensions(), null, place.period(), null)
        : new FoundCell(place.measure(), null, place.geo(), place.period(), null);
  }
}
