package nl.pactportal.dashboard.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.LineGraphic;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.Series;

/**
 * One measure of a release through time, a line for each area: the same graphic as on the pages of
 * the portal, with its breaks and margins.
 */
final class CutLines {
  private static final int MOST = 12;
  private final Contents contents;
  private final Asked asked;
  private final Measure measure;
  private final List<String> areas;
  private final int inAll;
  private final List<LineGraphic.Named> lines;
  private final Set<String> filled;

  /**
   * @param measure code of the measure
   * @param areas codes, at least one; {@code ""} where the table has no areas; more than fit in a
   *     chart are left out, and that is said
   */
  CutLines(Contents contents, Asked asked, String measure, List<String> areas, List<Cell> cells) {
    this.contents = contents;
    this.asked = asked;
    this.measure = contents.measure(measure);
    this.areas = areas.stream().limit(MOST).toList();
    this.inAll = areas.size();
    Map<String, Cell> byPlace = new HashMap<>();
    cells.forEach(cell -> byPlace.put(cell.geo() + "|" + cell.period(), cell));
    this.filled =
        cells.stream()
            .filter(cell -> cell.value() != null)
            .map(Cell::period)
            .collect(Collectors.toSet());
    List<String> periods = asked.cut().line(contents);
    this.lines = this.areas.stream().map(area -> line(area, periods, byPlace)).toList();
  }

  /**
   * @param kind one that goes through time
   */
  CutChart chart(ChartKind kind) {
    LineGraphic graphics =
        new LineGraphic(contents.edition().about(), lines, contents.breaks(), asked.locale());
    Graphic graphic =
        kind == ChartKind.MULTIPLES
            ? graphics.multiples("chart", titleOfEach(graphics), "")
            : graphics.lines("chart", title(), "");
    return new CutChart(
        contents,
        asked,
        kind,
        measure.code(),
        spoken(),
        graphic.saying(List.of(contents.breakdownTitle(asked.cut()))).explained(leftOut()),
        Map.of(),
        contents.newest(filled));
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

  private String title() {
    String where = areas.size() == 1 && !areas.get(0).isEmpty() ? contents.area(areas.get(0)) : "";
    return List.of(measure.title(), contents.breakdownTitle(asked.cut()), where).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Of one area its title says which. */
  private String titleOfEach(LineGraphic graphics) {
    return areas.size() == 1
        ? title()
        : graphics.titleOfEach(contents.breakdownTitle(asked.cut()));
  }

  private List<String> leftOut() {
    return inAll > areas.size()
        ? List.of(DashboardTexts.say(asked.locale(), "export.first", areas.size(), inAll))
        : List.of();
  }

  /** What is said instead of the picture. */
  private String spoken() {
    List<Figure> figures = lines.get(0).series().figures();
    String frame =
        DashboardTexts.say(
            asked.locale(),
            "export.spoken",
            title(),
            figures.get(0).period().label(asked.locale()),
            figures.get(figures.size() - 1).period().label(asked.locale()));
    return frame + " " + lines.stream().map(this::latest).collect(Collectors.joining(" "));
  }

  private String latest(LineGraphic.Named line) {
    return line.series()
        .latest()
        .map(
            figure ->
                DashboardTexts.say(
                    asked.locale(),
                    "export.spoken.latest",
                    line.name(),
                    measure.text(figure.value(), asked.locale()),
                    figure.period().label(asked.locale())))
        .orElse("");
  }
}
