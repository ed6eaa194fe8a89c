package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Difference.Verdict;

/** Says a change in words, with a sign that needs no colour. */
public final class ChangeWords {
  private final Locale locale;

  public ChangeWords(Locale locale) {
    this.locale = locale;
  }

  /** "0,4 procentpunt lager dan een jaar eerder", or why that is not told. */
  public String text(Measure measure, Change change) {
    return change.refusal() == null
        ? DashboardTexts.say(
            locale,
            "direction." + kind(measure) + "." + way(change),
            amount(measure, change),
            than(change),
            percent(change))
        : change.refusal().text(locale);
  }

  /** "▲", "▼", "=", "≈"; empty where nothing is told. */
  public String sign(Change change) {
    return change.refusal() != null
        ? ""
        : switch (change.difference().verdict()) {
          case HIGHER -> "▲";
          case LOWER -> "▼";
          case EQUAL -> "=";
          case WITHIN_MARGIN -> "≈";
          case UNKNOWN -> "";
        };
  }

  private static String kind(Measure measure) {
    if (measure.percentage()) {
      return "points";
    }
    return measure.kind() == MeasureKind.COUNT ? "count" : "other";
  }

  private static String way(Change change) {
    Verdict verdict = change.difference().verdict();
    boolean noPercent = change.percent() == null;
    return switch (verdict) {
      case HIGHER -> noPercent ? "up.bare" : "up";
      case LOWER -> noPercent ? "down.bare" : "down";
      case EQUAL -> "same";
      default -> "margin";
    };
  }

  private String amount(Measure measure, Change change) {
    return measure.number(change.difference().amount().abs(), locale);
  }

  private String percent(Change change) {
    BigDecimal percent = change.percent();
    return percent == null ? "" : new Measure("", "", "%", 1).text(percent.abs(), locale);
  }

  private String than(Change change) {
    String step = change.step() == Step.YEAR ? "YEAR" : change.to().period().frequency().name();
    return DashboardTexts.say(locale, "direction.than." + step);
  }
}
