package nl.pactportal.dashboard.chart;

import java.math.BigDecimal;

/**
 * One place of a chart.
 *
 * @param value null where there is no figure: a gap, never zero
 * @param low null without margin
 * @param cut whether a break starts here, so that no line comes in from the left
 * @param text all there is to say of it, as it is spoken and shown on hover
 */
public record Dot(
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    boolean provisional,
    boolean cut,
    String text) {
  boolean bounded() {
    return value != null && low != null && high != null;
  }
}
