package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * What is counted or measured, with the unit and the decimals its source gives it.
 *
 * @param numerator code of the measure a rate is made of, of the same release; null if unknown
 * @param denominator code of the measure a rate is a share of; null if unknown
 */
public record Measure(
    String code,
    String title,
    String unit,
    int decimals,
    MeasureKind kind,
    Seasonal seasonal,
    String numerator,
    String denominator) {
  private static final String PERCENT = "%";

  /** A measure of which nothing more is known than what it is called. */
  public Measure(String code, String title, String unit, int decimals) {
    this(code, title, unit, decimals, MeasureKind.OTHER, Seasonal.NONE, null, null);
  }

  public boolean percentage() {
    return PERCENT.equals(unit.strip());
  }

  /** "9,4" or "1.230": rounded here, at display, and nowhere before. */
  public String number(BigDecimal value, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  /** "9,4%" or "1.230". */
  public String text(BigDecimal value, Locale locale) {
    return percentage() ? number(value, locale) + PERCENT : number(value, locale);
  }
}
