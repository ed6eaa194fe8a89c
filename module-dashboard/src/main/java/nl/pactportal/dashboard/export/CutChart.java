package nl.pactportal.dashboard.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.LineChart;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.Series;

/**
 * One measure of a release through time, a line for each area: as a definition to draw, and as the
 * table that says the same.
 */
public final class CutChart {
  private final Contents contents;
  private final Asked asked;
  private final Measure measure;
  private final List<String> areas;
  private final List<Series> series;

  /**
   * A line of the table.
   *
   * @param cells a figure or why there is none, for each area
   */
  public record Row(String period, List<String> cells, String status) {}

  /**
   * @param measure code of the measure
   * @param areas codes, at least one; {@code ""} where the table has no areas
   */
  CutChart(Contents contents, Asked asked, String measure, List<String> areas, List<Cell> cells) {
    this.contents = contents;
    this.asked = asked;
    this.measure = contents.measure(measure);
    this.areas = areas;
    Map<String, Cell> byPlace = new HashMap<>();
    cells.forEach(cell -> byPlace.put(cell.geo() + "|" + cell.period(), cell));
    List<String> periods = asked.cut().periods(contents);
    this.series = areas.stream().map(area -> series(area, periods, byPlace)).toList();
  }

  private Series series(String area, List<String> periods, Map<String, Cell> cells) {
    List<Figure> figures =
        periods.stream().map(code -> figure(code, cells.get(area + "|" + code))).toList();
    return new Series(named(area), figures);
  }

  /** A line is named after its area; a single one, and one of no area, after what it counts. */
  private Measure named(String area) {
    String name = area.isEmpty() || areas.size() == 1 ? measure.title() : contents.area(area);
    return new Measure(
        measure.code(),
        name,
        measure.unit(),
        measure.decimals(),
        measure.kind(),
        measure.seasonal(),
        measure.numerator(),
        measure.denominator());
  }

  private Figure figure(String period, Cell cell) {
    PeriodLine line = contents.periods().get(period);
    return cell == null
        ? Figure.absent(line.period(), line.status())
        : Figure.of(line.period(), line.status(), cell);
  }

  public String title() {
    String breakdown = breakdown();
    String where = areas.size() == 1 && !areas.get(0).isEmpty() ? contents.area(areas.get(0)) : "";
    return List.of(measure.title(), breakdown, where).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String breakdown() {
    String codes = asked.cut().dimensions() == null ? "" : asked.cut().dimensions();
    Map<String, String> chosen =
        Contents.breakdown(new Cell("", codes, "", "", null, null, null, null, null, ""));
    return contents.dimensions().stream()
        .filter(dimension -> chosen.containsKey(dimension.name()))
        .map(dimension -> dimension.title(chosen.get(dimension.name())))
        .collect(Collectors.joining(", "));
  }

  /** Definition of the chart, as browsers and the server draw it. */
  public String option() {
    return new LineChart(series, locale()).option(spoken()).toString();
  }

  /** What is said instead of the picture. */
  public String spoken() {
    List<Figure> figures = series.get(0).figures();
    String frame =
        DashboardTexts.say(
            locale(),
            "export.spoken",
            title(),
            label(figures.get(0).period()),
            label(figures.get(figures.size() - 1).period()));
    return frame + " " + series.stream().map(this::latest).collect(Collectors.joining(" "));
  }

  private String latest(Series one) {
    return one.latest()
        .map(
            figure ->
                DashboardTexts.say(
                    locale(),
                    "export.spoken.latest",
                    one.measure().title(),
                    text(figure),
                    label(figure.period())))
        .orElse("");
  }

  /** The last period with a figure; empty without any. */
  public String referencePeriod() {
    return series.stream()
        .flatMap(one -> one.latest().stream())
        .map(figure -> figure.period().label(locale()))
        .reduce((first, second) -> second)
        .orElse("");
  }

  public List<String> columns() {
    String unit =
        measure.percentage() || measure.unit().isBlank() ? "" : " (" + measure.unit() + ")";
    return series.stream().map(one -> one.measure().title() + unit).toList();
  }

  /** Newest first. */
  public List<Row> rows() {
    int last = series.get(0).figures().size() - 1;
    return IntStream.rangeClosed(0, last).mapToObj(i -> row(last - i)).toList();
  }

  private Row row(int at) {
    Figure first = series.get(0).figures().get(at);
    return new Row(
        label(first.period()),
        series.stream().map(one -> text(one.figures().get(at))).toList(),
        first.status().served().isBlank() ? "" : first.status().label(locale()));
  }

  private String text(Figure figure) {
    if (figure.value() == null) {
      return figure.missing() == null
          ? DashboardTexts.say(locale(), "figure.absent")
          : DashboardTexts.say(locale(), figure.missing().key());
    }
    String flags =
        figure.flags().stream()
            .map(flag -> DashboardTexts.say(locale(), "export.flag." + flag))
            .collect(Collectors.joining(", "));
    String number = measure.text(figure.value(), locale());
    return flags.isEmpty() ? number : number + " (" + flags.toLowerCase(locale()) + ")";
  }

  private String label(Period period) {
    return period.label(locale());
  }

  public Contents contents() {
    return contents;
  }

  public Asked asked() {
    return asked;
  }

  public List<String> areas() {
    return areas;
  }

  public Locale locale() {
    return asked.locale();
  }
}
