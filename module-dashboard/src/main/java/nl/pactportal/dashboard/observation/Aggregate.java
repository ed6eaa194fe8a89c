package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Several areas (or groups) taken together, or why that cannot be done. A rate comes from the sums
 * of its numerator and its denominator, never from other rates; what has a hole has no sum.
 *
 * @param value null where it is refused
 */
public record Aggregate(BigDecimal value, Refusal refusal) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal ONE = BigDecimal.ONE;

  /**
   * @param parts one cell of each part; the parts do not overlap, which the caller knows
   */
  public static Aggregate ofCounts(Measure measure, List<Cell> parts) {
    if (measure.kind() != MeasureKind.COUNT) {
      return refused(isRate(measure) ? Refusal.NO_PARTS : Refusal.NOT_ADDITIVE);
    }
    if (measure.seasonal() == Seasonal.ADJUSTED) {
      return refused(Refusal.SEASONAL_SUM);
    }
    Refusal hole = hole(parts);
    return hole == null ? new Aggregate(sum(parts), null) : refused(hole);
  }

  /**
   * @param numerators cells of the numerator the measure names; null where there is none
   * @param denominators cells of the denominator, of the same parts
   */
  public static Aggregate ofRate(Measure measure, List<Cell> numerators, List<Cell> denominators) {
    if (!isRate(measure)) {
      return refused(Refusal.NOT_ADDITIVE);
    }
    if (measure.seasonal() == Seasonal.ADJUSTED) {
      return refused(Refusal.SEASONAL_SUM);
    }
    if (!belong(measure.numerator(), numerators) || !belong(measure.denominator(), denominators)) {
      return refused(Refusal.NO_PARTS);
    }
    Refusal hole = hole(numerators) == null ? hole(denominators) : hole(numerators);
    if (hole != null) {
      return refused(hole);
    }
    return sameParts(numerators, denominators)
        ? quotient(measure, sum(numerators), sum(denominators))
        : refused(Refusal.MIXED);
  }

  private static Aggregate quotient(Measure measure, BigDecimal above, BigDecimal below) {
    if (below.signum() == 0) {
      return refused(Refusal.ZERO_DENOMINATOR);
    }
    BigDecimal factor = measure.percentage() ? HUNDRED : ONE;
    return new Aggregate(above.multiply(factor).divide(below, MathContext.DECIMAL64), null);
  }

  private static boolean isRate(Measure measure) {
    return measure.kind() == MeasureKind.RATE;
  }

  /** A cell that was not served is a hole, which is told apart. */
  private static boolean belong(String code, List<Cell> cells) {
    return code != null
        && cells != null
        && !cells.isEmpty()
        && cells.stream().allMatch(cell -> cell == null || code.equals(cell.measure()));
  }

  /** Hidden goes before missing: it is the reason that must not be got round. */
  private static Refusal hole(List<Cell> parts) {
    if (parts.stream().anyMatch(cell -> cell != null && cell.missing() == Missing.SECRET)) {
      return Refusal.HIDDEN;
    }
    if (parts.isEmpty() || parts.stream().anyMatch(cell -> cell == null || cell.value() == null)) {
      return Refusal.INCOMPLETE;
    }
    return alike(parts) ? null : Refusal.MIXED;
  }

  private static boolean alike(List<Cell> parts) {
    Cell first = parts.get(0);
    boolean onePeriod =
        parts.stream()
            .allMatch(
                cell ->
                    cell.measure().equals(first.measure()) && cell.period().equals(first.period()));
    return onePeriod && parts.stream().map(Aggregate::part).distinct().count() == parts.size();
  }

  private static boolean sameParts(List<Cell> some, List<Cell> others) {
    return some.size() == others.size()
        && some.get(0).period().equals(others.get(0).period())
        && some.stream()
            .map(Aggregate::part)
            .toList()
            .containsAll(others.stream().map(Aggregate::part).toList());
  }

  private static String part(Cell cell) {
    return cell.geo() + "|" + cell.dimensions();
  }

  private static BigDecimal sum(List<Cell> parts) {
    return parts.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Aggregate refused(Refusal why) {
    return new Aggregate(null, why);
  }
}
