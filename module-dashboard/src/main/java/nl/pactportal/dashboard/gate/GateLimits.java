package nl.pactportal.dashboard.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits for one table: its own before the general ones. */
public record GateLimits(List<GateLimit> own, List<GateLimit> general) {

  /**
   * The limit that counts for the first of these targets that has one; none where the rule is
   * switched off for it.
   */
  Optional<GateLimit> of(GateRule rule, String... targets) {
    return Stream.of(own, general)
        .flatMap(limits -> first(limits, rule, targets))
        .findFirst()
        .filter(GateLimit::counts);
  }

  private static Stream<GateLimit> first(List<GateLimit> limits, GateRule rule, String... targets) {
    return Stream.concat(Stream.of(targets), Stream.of(""))
        .flatMap(
            target ->
                limits.stream()
                    .filter(limit -> limit.rule() == rule && limit.target().equals(target)))
        .limit(1);
  }

  /** Dimensions with a known total. */
  List<GateLimit> totals() {
    return Stream.concat(own.stream(), general.stream())
        .filter(limit -> limit.rule() == GateRule.TOTAL && !limit.totalCode().isEmpty())
        .filter(GateLimit::counts)
        .toList();
  }
}
