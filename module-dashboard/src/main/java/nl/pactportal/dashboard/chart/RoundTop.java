package nl.pactportal.dashboard.chart;

import java.math.BigDecimal;
import java.util.List;

/** A round number to end an axis with. */
final class RoundTop {
  private static final List<BigDecimal> STEPS =
      List.of(
          BigDecimal.ONE,
          new BigDecimal("1.2"),
          new BigDecimal("1.5"),
          BigDecimal.valueOf(2),
          BigDecimal.valueOf(3),
          BigDecimal.valueOf(4),
          BigDecimal.valueOf(5),
          BigDecimal.valueOf(6),
          BigDecimal.valueOf(8),
          BigDecimal.TEN);

  private RoundTop() {}

  static BigDecimal above(BigDecimal value) {
    if (value.signum() <= 0) {
      return BigDecimal.ONE;
    }
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
    return STEPS.stream()
        .map(unit::multiply)
        .filter(top -> top.compareTo(value) >= 0)
        .map(top -> new BigDecimal(top.toPlainString()))
        .findFirst()
        .orElseThrow();
  }
}
