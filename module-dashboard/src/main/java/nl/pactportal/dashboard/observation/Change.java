package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a figure moved since an earlier period, or why that cannot be said. Month on month and
 * quarter on quarter only where the season is taken out, year on year only where it is not, and
 * never across a break.
 *
 * @param difference null where it is refused
 * @param refusal null where it is told
 */
public record Change(Step step, Figure from, Figure to, Difference difference, Refusal refusal) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @param series of one measure, one area and one breakdown
   * @param to the figure in question, one of the series
   * @param breaks those of the table
   */
  public static Change of(
      Series series, String geo, Figure to, Step step, List<SeriesBreak> breaks) {
    Refusal forbidden = forbidden(series.measure(), step, to.period());
    if (forbidden != null) {
      return refused(step, to, forbidden);
    }
    String wanted = step == Step.YEAR ? to.period().yearEarlier() : to.period().previous();
    Figure from =
        series.figures().stream()
            .filter(figure -> figure.period().code().equals(wanted))
            .findFirst()
            .orElse(null);
    if (from == null) {
      return refused(step, to, Refusal.NO_EARLIER_PERIOD);
    }
    if (from.withoutValue() || to.withoutValue()) {
      return refused(step, to, Refusal.NO_FIGURE);
    }
    return broken(series, geo, from, to, breaks)
        ? refused(step, to, Refusal.BREAK)
        : new Change(step, from, to, difference(series.measure(), from, to), null);
  }

  /** The step a measure may be told by. */
  public static Step stepOf(Measure measure) {
    return measure.seasonal() == Seasonal.ADJUSTED ? Step.PREVIOUS : Step.YEAR;
  }

  /** In percent of the earlier figure, one decimal; null where that has no meaning. */
  public BigDecimal percent() {
    if (difference == null || from.value().signum() <= 0) {
      return null;
    }
    return to.value()
        .subtract(from.value())
        .multiply(HUNDRED)
        .divide(from.value(), 1, RoundingMode.HALF_UP);
  }

  private static Difference difference(Measure measure, Figure from, Figure to) {
    return Difference.between(measure, Estimate.of(to), Estimate.of(from));
  }

  private static Refusal forbidden(Measure measure, Step step, Period period) {
    boolean adjusted = measure.seasonal() == Seasonal.ADJUSTED;
    if (step == Step.YEAR) {
      return adjusted ? Refusal.ADJUSTED : null;
    }
    return adjusted || wholeYears(period) ? null : Refusal.UNADJUSTED;
  }

  /** Years have no season, and the period before is the year before. */
  private static boolean wholeYears(Period period) {
    return period.frequency() == Frequency.YEAR || period.frequency() == Frequency.SCHOOL_YEAR;
  }

  private static boolean broken(
      Series series, String geo, Figure from, Figure to, List<SeriesBreak> breaks) {
    boolean otherDefinition =
        from.flags().contains(Flag.DEFINITION_DIFFERS)
            != to.flags().contains(Flag.DEFINITION_DIFFERS);
    Stream<String> told =
        breaks.stream()
            .filter(one -> one.concerns(series.measure().code(), geo))
            .map(SeriesBreak::period);
    Stream<String> flagged =
        series.figures().stream()
            .filter(figure -> figure.flags().contains(Flag.BREAK))
            .map(figure -> figure.period().code());
    return otherDefinition
        || Stream.concat(told, flagged)
            .anyMatch(at -> SeriesBreak.between(from.period(), at, to.period()));
  }

  private static Change refused(Step step, Figure to, Refusal why) {
    return new Change(step, null, to, null, why);
  }
}
