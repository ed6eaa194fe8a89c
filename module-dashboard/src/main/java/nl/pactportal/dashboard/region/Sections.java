package nl.pactportal.dashboard.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.LineGraphic;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Frequency;
import nl.pactportal.dashboard.observation.Freshness;
import nl.pactportal.dashboard.observation.MeasureKind;
import nl.pactportal.dashboard.observation.Series;

/** Makes the sections of a region's page out of its figures. */
final class Sections {
  private final RegionReport report;
  private final Locale locale;
  private final LocalDate today;

  Sections(RegionReport report, Locale locale, LocalDate today) {
    this.report = report;
    this.locale = locale;
    this.today = today;
  }

  List<Section> all() {
    return report.tables().stream().map(this::section).toList();
  }

  private Section section(DatasetFigures table) {
    return new Section(table.about(), charts(table), missing(table));
  }

  /**
   * One picture per unit and length of period: percentages and persons on one axis would mean
   * nothing, nor would a line through years and quarters.
   */
  private List<Graphic> charts(DatasetFigures table) {
    Map<String, List<Series>> byUnit =
        table.series().stream()
            .filter(series -> series.latest().isPresent())
            .filter(series -> !isDenominator(table, series))
            .collect(
                Collectors.groupingBy(
                    series -> series.measure().unit(), LinkedHashMap::new, Collectors.toList()));
    List<Graphic> graphics = new ArrayList<>();
    byUnit
        .values()
        .forEach(
            series ->
                lengths(series)
                    .forEach(
                        length -> graphics.add(graphic(table, series, length, graphics.size()))));
    return graphics;
  }

  private static List<Frequency> lengths(List<Series> series) {
    return series.stream().flatMap(one -> one.lengths().stream()).distinct().toList();
  }

  /** What others are a share of would press them flat, and says little by itself. */
  private static boolean isDenominator(DatasetFigures table, Series series) {
    return table.series().stream()
        .anyMatch(other -> series.measure().code().equals(other.measure().denominator()));
  }

  private Graphic graphic(DatasetFigures table, List<Series> all, Frequency length, int number) {
    List<Series> series =
        all.stream()
            .filter(one -> one.lengths().contains(length))
            .map(one -> one.of(length))
            .toList();
    String measures =
        series.stream().map(one -> one.measure().title()).collect(Collectors.joining(", "));
    String title =
        lengths(all).size() == 1
            ? DashboardTexts.say(locale, "region.chart", measures, report.name())
            : DashboardTexts.say(
                locale, "region.chart.length", measures, report.name(), name(length));
    return new LineGraphic(table.about(), named(table, series, length), table.breaks(), locale)
        .lines("chart-" + table.about().code() + "-" + number, title, note(series));
  }

  private String name(Frequency length) {
    return say("explore.frequency." + length).toLowerCase(locale);
  }

  /** A rate alone is held against that of the province. */
  private List<Named> named(DatasetFigures table, List<Series> series, Frequency length) {
    Series first = series.get(0);
    if (series.size() == 1 && first.measure().kind() == MeasureKind.RATE) {
      List<Named> both = new ArrayList<>(List.of(new Named(report.name(), report.code(), first)));
      report.province().stream()
          .filter(other -> other.about().equals(table.about()))
          .flatMap(other -> other.series().stream())
          .filter(other -> other.measure().equals(first.measure()))
          .filter(other -> other.lengths().contains(length))
          .map(other -> other.of(length))
          .forEach(whole -> both.add(new Named(say("region.province"), "PV30", whole)));
      return both;
    }
    return series.stream()
        .map(one -> new Named(one.measure().title(), report.code(), one))
        .toList();
  }

  private String note(List<Series> series) {
    boolean overdue =
        series.stream()
            .flatMap(one -> one.latest().stream())
            .anyMatch(figure -> Freshness.overdue(figure.period(), today));
    return overdue ? say("figure.overdue") : "";
  }

  private String missing(DatasetFigures table) {
    String periods =
        table.series().stream()
            .flatMap(one -> one.lengths().stream().map(one::of))
            .flatMap(one -> one.holes().stream())
            .map(period -> period.label(locale))
            .distinct()
            .collect(Collectors.joining(", "));
    return periods.isEmpty() ? "" : DashboardTexts.say(locale, "figure.missing", periods);
  }

  private String say(String key) {
    return DashboardTexts.say(locale, key);
  }
}
