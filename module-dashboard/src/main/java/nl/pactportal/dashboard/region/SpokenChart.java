package nl.pactportal.dashboard.region;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Series;

/** What a chart shows, in sentences. */
final class SpokenChart {
  private final String region;
  private final Locale locale;

  SpokenChart(String region, Locale locale) {
    this.region = region;
    this.locale = locale;
  }

  String describe(String title, List<Series> series) {
    List<Figure> figures = series.get(0).figures();
    String frame =
        DashboardTexts.say(
            locale,
            "chart.spoken",
            title,
            region,
            figures.get(0).period().label(locale),
            figures.get(figures.size() - 1).period().label(locale));
    return frame + " " + series.stream().map(this::course).collect(Collectors.joining(" "));
  }

  private String course(Series series) {
    Figure latest = series.latest().orElseThrow();
    Figure highest =
        series.figures().stream()
            .filter(figure -> !figure.withoutValue())
            .max(Comparator.comparing(Figure::value))
            .orElseThrow();
    return DashboardTexts.say(
        locale,
        "chart.spoken.course",
        series.measure().title(),
        series.measure().text(highest.value(), locale),
        highest.period().label(locale),
        series.measure().text(latest.value(), locale),
        latest.period().label(locale));
  }
}
