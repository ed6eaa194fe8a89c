package nl.pactportal.dashboard.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** About as many cells as before, and about as many of them with a value. */
final class CountCheck implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> findings(Comparison comparison) {
    if (comparison.first()) {
      return Stream.empty();
    }
    return Stream.concat(rows(comparison), values(comparison));
  }

  private static Stream<Finding> rows(Comparison comparison) {
    long before = comparison.inForce().rows();
    long now = comparison.fresh().rows();
    return comparison.limits().of(GateRule.ROW_COUNT).stream()
        .filter(limit -> exceeds(percent(before, now), now < before ? limit.low() : limit.high()))
        .map(limit -> finding(limit, before, now));
  }

  /** More values than before is good news. */
  private static Stream<Finding> values(Comparison comparison) {
    long before = comparison.inForce().values();
    long now = comparison.fresh().values();
    return comparison.limits().of(GateRule.VALUE_COUNT).stream()
        .filter(limit -> now < before && exceeds(percent(before, now), limit.high()))
        .map(limit -> finding(limit, before, now));
  }

  private static BigDecimal percent(long before, long now) {
    return BigDecimal.valueOf(Math.abs(now - before))
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(Math.max(1, before)), 2, RoundingMode.HALF_UP);
  }

  private static boolean exceeds(BigDecimal change, BigDecimal most) {
    return most != null && change.compareTo(most) > 0;
  }

  private static Finding finding(GateLimit limit, long before, long now) {
    return Finding.of(limit, "", String.valueOf(before), String.valueOf(now));
  }
}
