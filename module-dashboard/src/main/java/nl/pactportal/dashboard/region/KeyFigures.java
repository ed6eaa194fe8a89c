package nl.pactportal.dashboard.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.CellWords;
import nl.pactportal.dashboard.observation.Change;
import nl.pactportal.dashboard.observation.ChangeWords;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Freshness;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.observation.Series;

/** Says in words where the latest figure of each measure of a region stands. */
final class KeyFigures {
  private final RegionReport report;
  private final Locale locale;
  private final LocalDate today;

  KeyFigures(RegionReport report, Locale locale, LocalDate today) {
    this.report = report;
    this.locale = locale;
    this.today = today;
  }

  /** Of all tables, in their order. */
  List<KeyFigure> all() {
    return report.tables().stream().flatMap(table -> of(table).stream()).toList();
  }

  private List<KeyFigure> of(DatasetFigures table) {
    Set<String> parts = parts(table);
    List<KeyFigure> figures = new ArrayList<>();
    for (Series series : table.series()) {
      Optional<Figure> latest = series.latest();
      if (latest.isPresent() && !parts.contains(series.measure().code())) {
        figures.add(figure(table, series, latest.get()));
      }
    }
    return figures;
  }

  /** What a rate is made of is told by the rate; the same without season by what has it. */
  private static Set<String> parts(DatasetFigures table) {
    List<Measure> measures = table.series().stream().map(Series::measure).toList();
    Set<String> parts = new HashSet<>();
    measures.forEach(measure -> parts.add(measure.numerator()));
    measures.forEach(measure -> parts.add(measure.denominator()));
    measures.stream()
        .filter(measure -> measure.seasonal() == Seasonal.ADJUSTED)
        .filter(measure -> measures.stream().anyMatch(other -> withSeason(measure, other)))
        .forEach(measure -> parts.add(measure.code()));
    return parts;
  }

  private static boolean withSeason(Measure adjusted, Measure other) {
    return other.seasonal() == Seasonal.UNADJUSTED
        && other.unit().equals(adjusted.unit())
        && other.kind() == adjusted.kind();
  }

  private KeyFigure figure(DatasetFigures table, Series series, Figure latest) {
    Measure measure = series.measure();
    Change change =
        Change.of(series, report.code(), latest, Change.stepOf(measure), table.breaks());
    ChangeWords words = new ChangeWords(locale);
    CellWords cell = new CellWords(locale);
    String direction = words.text(measure, change);
    String status = cell.status(latest);
    return new KeyFigure(
        measure.title(),
        cell.text(measure, latest),
        measure.percentage() ? "" : measure.unit(),
        latest.period().label(locale),
        status,
        latest.provisional(),
        words.sign(change),
        direction,
        sentence(table, measure, latest, change, direction),
        List.of(measure.title(), measure.unit()),
        cell.interval(measure, latest),
        Freshness.overdue(latest.period(), today),
        table.about().datasetId());
  }

  private String sentence(
      DatasetFigures table, Measure measure, Figure latest, Change change, String direction) {
    String value = measure.text(latest.value(), locale);
    String unit = measure.percentage() ? value : value + " " + measure.unit();
    String how =
        change.refusal() == null
            ? say("board.sentence.is", direction)
            : say("board.sentence.refused", direction);
    return say(
            "board.sentence",
            measure.title(),
            report.name(),
            unit.strip(),
            latest.period().within(locale))
        + " "
        + how
        + new BesideProvince(report, locale).sentence(table, measure, latest);
  }

  private String say(String key, Object... arguments) {
    return DashboardTexts.say(locale, key, arguments);
  }
}
