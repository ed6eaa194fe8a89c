package nl.pactportal.dashboard.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.LineGraphic;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.Series;

/**
 * One measure of a release through time, a line for each area: the same graphic as on the pages of
 * the portal, with its breaks and margins.
 */
public final class CutChart {
  private final Contents contents;
  private final Asked asked;
  private final Measure measure;
  private final List<String> areas;
  private final List<LineGraphic.Named> lines;
  private final Graphic graphic;

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
    this.lines = areas.stream().map(area -> line(area, periods, byPlace)).toList();
    this.graphic =
        new LineGraphic(about(contents.edition()), lines, contents.breaks(), locale())
            .lines("chart", title(), "");
  }

  private LineGraphic.Named line(String area, List<String> periods, Map<String, Cell> cells) {
    List<Figure> figures =
        periods.stream().map(code -> figure(code, cells.get(area + "|" + code))).toList();
    String name = area.isEmpty() || areas.size() == 1 ? measure.title() : contents.area(area);
    return new LineGraphic.Named(name, area, new Series(measure, figures));
  }

  private Figure figure(String period, Cell cell) {
    PeriodLine line = contents.periods().get(period);
    return cell == null
        ? Figure.absent(line.period(), line.status())
        : Figure.of(line.period(), line.status(), cell);
  }

  private static DatasetFigures.About about(Edition edition) {
    return new DatasetFigures.About(
        edition.datasetId(),
        edition.release().id(),
        edition.code(),
        edition.title(),
        edition.owner(),
        edition.url(),
        edition.definition(),
        edition.licence(),
        edition.synthetic(),
        edition.version(),
        edition.fetched());
  }

  public String title() {
    String where = areas.size() == 1 && !areas.get(0).isEmpty() ? contents.area(areas.get(0)) : "";
    return List.of(measure.title(), breakdown(), where).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String breakdown() {
    String codes = asked.cut().dimensions() == null ? "" : asked.cut().dimensions();
    Map<String, String> chosen = Contents.breakdown(codes);
    return contents.dimensions().stream()
        .filter(dimension -> chosen.containsKey(dimension.name()))
        .map(dimension -> dimension.title(chosen.get(dimension.name())))
        .collect(Collectors.joining(", "));
  }

  /** What is said instead of the picture. */
  public String spoken() {
    List<Figure> figures = lines.get(0).series().figures();
    String frame =
        DashboardTexts.say(
            locale(),
            "export.spoken",
            title(),
            figures.get(0).period().label(locale()),
            figures.get(figures.size() - 1).period().label(locale()));
    return frame + " " + lines.stream().map(this::latest).collect(Collectors.joining(" "));
  }

  private String latest(LineGraphic.Named line) {
    return line.series()
        .latest()
        .map(
            figure ->
                DashboardTexts.say(
                    locale(),
                    "export.spoken.latest",
                    line.name(),
                    measure.text(figure.value(), locale()),
                    figure.period().label(locale())))
        .orElse("");
  }

  /** Definition, table and all that is said of them. */
  public Graphic graphic() {
    return graphic;
  }

  public Contents contents() {
    return contents;
  }

  public Asked asked() {
    return asked;
  }

  public Locale locale() {
    return asked.locale();
  }

  /** A figure of the table with its status and margin, in one text. */
  public static String text(Graphic.Entry entry) {
    return entry.note().isEmpty() ? entry.text() : entry.text() + " (" + entry.note() + ")";
  }
}
