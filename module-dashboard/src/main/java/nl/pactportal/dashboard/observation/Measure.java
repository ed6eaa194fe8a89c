package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** What is counted or measured, with the unit and the decimals its source gives it. */
public record Measure(String code, String title, String unit, int decimals) {
  private static final String PERCENT = "%";

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
