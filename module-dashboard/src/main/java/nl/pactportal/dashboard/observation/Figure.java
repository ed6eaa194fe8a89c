package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;

/**
 * One cell of a series.
 *
 * @param value null where there is no figure
 * @param attribute why, in the words of the source; empty where the cell was not served at all
 */
public record Figure(Period period, PeriodStatus status, BigDecimal value, String attribute) {
  public boolean missing() {
    return value == null;
  }
}
