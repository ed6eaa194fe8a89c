package nl.pactportal.dashboard.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Series;

/** Says in words where the latest figure of each measure stands. */
final class KeyFigures {
  private final Locale locale;

  KeyFigures(Locale locale) {
    this.locale = locale;
  }

  List<KeyFigure> of(DatasetFigures table) {
    return table.series().stream().flatMap(series -> of(series).stream()).toList();
  }

  private Optional<KeyFigure> of(Series series) {
    return series.latest().map(latest -> keyFigure(series, latest));
  }

  private KeyFigure keyFigure(Series series, Figure latest) {
    Measure measure = series.measure();
    Optional<Figure> before = series.yearBefore(latest);
    return new KeyFigure(
        measure.title(),
        measure.text(latest.value(), locale),
        measure.percentage() ? "" : measure.unit(),
        latest.period().label(locale),
        latest.status().label(locale),
        latest.status().provisional(),
        before.map(then -> arrow(difference(measure, latest, then))).orElse(""),
        before
            .map(then -> direction(measure, latest, then))
            .orElseGet(() -> DashboardTexts.say(locale, "direction.none")));
  }

  private String direction(Measure measure, Figure now, Figure then) {
    BigDecimal difference = difference(measure, now, then);
    String kind = measure.percentage() ? "points" : "count";
    return DashboardTexts.say(
        locale,
        "direction." + kind + "." + way(difference),
        measure.number(difference.abs(), locale));
  }

  /** As precise as the figures are shown, so that words and numbers never disagree. */
  private static BigDecimal difference(Measure measure, Figure now, Figure then) {
    return rounded(measure, now).subtract(rounded(measure, then));
  }

  private static BigDecimal rounded(Measure measure, Figure figure) {
    return figure.value().setScale(measure.decimals(), RoundingMode.HALF_UP);
  }

  private static String arrow(BigDecimal difference) {
    return switch (difference.signum()) {
      case 1 -> "▲";
      case -1 -> "▼";
      default -> "=";
    };
  }

  private static String way(BigDecimal difference) {
    return switch (difference.signum()) {
      case 1 -> "up";
      case -1 -> "down";
      default -> "same";
    };
  }
}
