package nl.pactportal.dashboard.table;

import nl.pactportal.dashboard.observation.MeasureKind;
import nl.pactportal.dashboard.observation.Seasonal;

/**
 * A measure of a table.
 *
 * @param numerator code of the measure a rate is made of; null if not known
 * @param denominator code of the measure a rate is a share of; null if not known
 */
public record SourceMeasure(
    String code,
    String title,
    String unit,
    int decimals,
    MeasureKind kind,
    Seasonal seasonal,
    String numerator,
    String denominator) {
  private static final String PERCENT = "%";

  /** A measure of which the source says no more than this; a percentage is a rate. */
  public static SourceMeasure of(String code, String title, String unit, int decimals) {
    MeasureKind kind = PERCENT.equals(unit.strip()) ? MeasureKind.RATE : MeasureKind.OTHER;
    return new SourceMeasure(code, title, unit, decimals, kind, Seasonal.NONE, null, null);
  }
}
