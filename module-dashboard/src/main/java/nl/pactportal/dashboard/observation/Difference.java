package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Two figures held against each other. One is called higher only where the difference exceeds the
 * margin of the difference, the root of the sum of both margins squared; where a source gives no
 * margins, its decimals are the limit.
 */
public record Difference(BigDecimal amount, Verdict verdict) {
  /** What may be said of the first figure beside the second. */
  public enum Verdict {
    HIGHER,
    LOWER,
    /** The same figure as it is shown. */
    EQUAL,
    /** Not the same figure, but no difference that could be told from chance. */
    WITHIN_MARGIN,
    /** One of them is no figure. */
    UNKNOWN
  }

  public static Difference between(Measure measure, Estimate one, Estimate other) {
    if (!one.exists() || !other.exists()) {
      return new Difference(null, Verdict.UNKNOWN);
    }
    BigDecimal amount = shown(measure, one).subtract(shown(measure, other));
    if (amount.signum() == 0) {
      return new Difference(amount, Verdict.EQUAL);
    }
    BigDecimal exact = one.value().subtract(other.value()).abs();
    if (exact.compareTo(margin(one, other)) <= 0) {
      return new Difference(amount, Verdict.WITHIN_MARGIN);
    }
    return new Difference(amount, amount.signum() > 0 ? Verdict.HIGHER : Verdict.LOWER);
  }

  /** As precise as figures are shown, so that words and numbers never disagree. */
  private static BigDecimal shown(Measure measure, Estimate figure) {
    return figure.value().setScale(measure.decimals(), RoundingMode.HALF_UP);
  }

  private static BigDecimal margin(Estimate one, Estimate other) {
    BigDecimal first = one.margin();
    BigDecimal second = other.margin();
    return first.multiply(first).add(second.multiply(second)).sqrt(MathContext.DECIMAL64);
  }
}
