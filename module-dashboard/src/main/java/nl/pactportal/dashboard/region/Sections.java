package nl.pactportal.dashboard.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.LineChart;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Series;

/** Makes the sections of a region's page out of its figures. */
final class Sections {
  private final String region;
  private final Locale locale;

  Sections(String region, Locale locale) {
    this.region = region;
    this.locale = locale;
  }

  List<Section> of(RegionReport report) {
    return report.tables().stream().map(this::section).toList();
  }

  private Section section(DatasetFigures table) {
    return new Section(
        table.about(),
        new KeyFigures(locale).of(table),
        charts(table),
        table.series().stream().map(Sections::column).toList(),
        lines(table),
        missing(table),
        referencePeriod(table));
  }

  /** One picture per unit: percentages and persons on one axis would mean nothing. */
  private List<Section.Chart> charts(DatasetFigures table) {
    Map<String, List<Series>> byUnit =
        table.series().stream()
            .filter(series -> series.latest().isPresent())
            .collect(
                Collectors.groupingBy(
                    series -> series.measure().unit(), LinkedHashMap::new, Collectors.toList()));
    return byUnit.values().stream().map(this::chart).toList();
  }

  private Section.Chart chart(List<Series> series) {
    String title =
        series.stream().map(one -> one.measure().title()).collect(Collectors.joining(", "));
    String spoken = new SpokenChart(region, locale).describe(title, series);
    boolean provisional = series.get(0).figures().stream().anyMatch(Figure::provisional);
    String option = new LineChart(series, locale).option(spoken).toString();
    return new Section.Chart(title, option, provisional);
  }

  private List<Section.Line> lines(DatasetFigures table) {
    List<Section.Line> lines = new ArrayList<>();
    int periods = table.series().get(0).figures().size();
    for (int i = 0; i < periods; i++) {
      lines.add(line(table.series(), i));
    }
    Collections.reverse(lines);
    return lines;
  }

  private Section.Line line(List<Series> series, int index) {
    Figure first = series.get(0).figures().get(index);
    return new Section.Line(
        first.period().label(locale),
        series.stream().map(one -> cell(one, one.figures().get(index))).toList(),
        first.status().label(locale),
        first.status().provisional());
  }

  private Section.Cell cell(Series series, Figure figure) {
    String text =
        figure.withoutValue() ? reason(figure) : series.measure().text(figure.value(), locale);
    return new Section.Cell(column(series), text, figure.withoutValue());
  }

  private String reason(Figure figure) {
    return DashboardTexts.say(
        locale, figure.missing() == null ? "figure.absent" : figure.missing().key());
  }

  private static String column(Series series) {
    boolean plain = series.measure().percentage() || series.measure().unit().isBlank();
    return plain
        ? series.measure().title()
        : series.measure().title() + " (" + series.measure().unit() + ")";
  }

  private String missing(DatasetFigures table) {
    String periods =
        table.series().stream()
            .flatMap(series -> series.figures().stream())
            .filter(Figure::withoutValue)
            .map(figure -> figure.period().label(locale))
            .distinct()
            .collect(Collectors.joining(", "));
    return periods.isEmpty() ? "" : DashboardTexts.say(locale, "figure.missing", periods);
  }

  private String referencePeriod(DatasetFigures table) {
    return table.series().stream()
        .flatMap(series -> series.latest().stream())
        .map(figure -> figure.period().label(locale))
        .findFirst()
        .orElse("");
  }
}
