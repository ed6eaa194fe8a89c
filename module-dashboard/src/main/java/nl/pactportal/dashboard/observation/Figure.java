package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One cell of a series.
 *
 * @param status of its period
 * @param value null where there is no figure
 * @param missing why there is none; null where there is one, and where no cell was served at all
 * @param low lower bound of the confidence interval, if the source gives one; never made up
 * @param high upper bound
 * @param symbol what the source wrote in the cell besides or instead of a number
 */
public record Figure(
    Period period,
    PeriodStatus status,
    BigDecimal value,
    Missing missing,
    Set<Flag> flags,
    BigDecimal low,
    BigDecimal high,
    String symbol) {

  /** A period the source served no cell for, which is something else than zero. */
  public static Figure absent(Period period, PeriodStatus status) {
    return new Figure(period, status, null, null, Set.of(), null, null, "");
  }

  public static Figure of(Period period, PeriodStatus status, Cell cell) {
    return new Figure(
        period,
        status,
        cell.value(),
        cell.missing(),
        cell.flags(),
        cell.low(),
        cell.high(),
        cell.symbol());
  }

  public boolean withoutValue() {
    return value == null;
  }

  /** By its period or by itself. */
  public boolean provisional() {
    return status.provisional() || flags.stream().anyMatch(Flag::provisional);
  }
}
