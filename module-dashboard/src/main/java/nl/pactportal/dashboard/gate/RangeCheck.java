package nl.pactportal.dashboard.gate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pactportal.dashboard.gate.Profile.Column;

/** No value that cannot be: a share of more than a hundred percent, fewer than none. */
final class RangeCheck implements Check {
  @Override
  public Stream<Finding> findings(Comparison comparison) {
    return comparison.fresh().columns().stream()
        .filter(column -> column.least() != null)
        .flatMap(column -> outside(comparison.limits(), column));
  }

  private static Stream<Finding> outside(GateLimits limits, Column column) {
    Optional<GateLimit> found =
        limits.of(GateRule.RANGE, column.code(), column.shape(), column.kind());
    return found.stream()
        .flatMap(
            limit ->
                Stream.of(column.least(), column.most())
                    .filter(value -> isOutside(limit, value))
                    .distinct()
                    .map(value -> finding(limit, column, value)));
  }

  private static boolean isOutside(GateLimit limit, BigDecimal value) {
    return limit.low() != null && value.compareTo(limit.low()) < 0
        || limit.high() != null && value.compareTo(limit.high()) > 0;
  }

  private static Finding finding(GateLimit limit, Column column, BigDecimal value) {
    return Finding.of(
        limit,
        column.code(),
        text(limit.low()) + " - " + text(limit.high()),
        value.toPlainString());
  }

  private static String text(BigDecimal limit) {
    return limit == null ? "…" : limit.stripTrailingZeros().toPlainString();
  }
}
