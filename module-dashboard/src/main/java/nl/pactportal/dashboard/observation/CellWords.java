package nl.pactportal.dashboard.observation;

import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;

/**
 * How one figure reads: rounded here and nowhere before, and never a number where there is none.
 */
public final class CellWords {
  private final Locale locale;

  public CellWords(Locale locale) {
    this.locale = locale;
  }

  /** "9,4%", or the sign and the words of why there is no figure. */
  public String text(Measure measure, Figure figure) {
    if (!figure.withoutValue()) {
      return number(measure, figure);
    }
    String key = figure.missing() == null ? "missing.ABSENT" : figure.missing().key();
    return DashboardTexts.say(locale, key + ".symbol") + " " + DashboardTexts.say(locale, key);
  }

  /** Less than half the unit is not zero. */
  private String number(Measure measure, Figure figure) {
    String number = measure.text(figure.value(), locale);
    return figure.flags().contains(Flag.LESS_THAN_HALF)
        ? DashboardTexts.say(locale, "figure.almost", number)
        : number;
  }

  /** "8,1% tot 10,7%"; empty where the source gives no margins. */
  public String interval(Measure measure, Figure figure) {
    return figure.low() == null || figure.high() == null || figure.withoutValue()
        ? ""
        : DashboardTexts.say(
            locale,
            "figure.interval",
            measure.text(figure.low(), locale),
            measure.text(figure.high(), locale));
  }

  /** Everything there is to say of it: "9,4%, voorlopig, marge 8,1% tot 10,7%". */
  public String full(Measure measure, Figure figure) {
    StringBuilder said = new StringBuilder(text(measure, figure));
    if (!figure.withoutValue() && !measure.percentage() && !measure.unit().isBlank()) {
      said.append(' ').append(measure.unit());
    }
    String status = status(figure);
    if (!status.isEmpty()) {
      said.append(", ").append(status);
    }
    String interval = interval(measure, figure);
    return interval.isEmpty() ? said.toString() : said.append(", ").append(interval).toString();
  }

  /** Empty where it is definitive; of a cell first, then of its period. */
  public String status(Figure figure) {
    for (Flag flag : Flag.values()) {
      if (figure.flags().contains(flag) && flag != Flag.BREAK && flag != Flag.LESS_THAN_HALF) {
        return DashboardTexts.say(locale, "flag." + flag.name());
      }
    }
    return figure.status().provisional() ? figure.status().label(locale).toLowerCase(locale) : "";
  }
}
