package nl.pactportal.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.LineGraphic;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.CellIndex;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.Together;
import nl.pactportal.platform.error.NotFoundException;

/**
 * Measures of a release through time, a line for each area and measure: the same graphic as on the
 * pages of the portal, with its breaks and margins.
 */
final class CutLines {
  private static final int MOST = 12;
  private static final String NO_AREA = "";

  private final Contents contents;
  private final Asked asked;
  private final List<Measure> measures;
  private final List<String> areas;
  private final List<PeriodLine> periods;
  private final List<Cell> cells;
  private final CellIndex index;
  private final Together together;

  /**
   * @param measures at least one, all of one unit: percentages and persons on one axis would mean
   *     nothing
   * @param cells of those, and of what they are made of
   */
  CutLines(Contents contents, Asked asked, List<Measure> measures, List<Cell> cells) {
    this.contents = contents;
    this.asked = asked;
    this.measures = measures;
    Set<String> codes = measures.stream().map(Measure::code).collect(Collectors.toSet());
    this.cells = cells.stream().filter(cell -> codes.contains(cell.measure())).toList();
    this.index = new CellIndex(cells);
    this.periods = asked.cut().line(contents).stream().map(contents.periods()::get).toList();
    Set<String> there = this.cells.stream().map(Cell::geo).collect(Collectors.toSet());
    this.areas = asked.cut().areasOf(contents).stream().filter(there::contains).toList();
    this.together = asked.together() ? together() : Together.NONE;
    if (areas.isEmpty() || periods.isEmpty() || !ofOneUnit()) {
      throw new NotFoundException("series");
    }
  }

  private boolean ofOneUnit() {
    return measures.stream().map(Measure::unit).distinct().count() == 1;
  }

  /** As pages do it: the regions only, for the province has them in it already. */
  private Together together() {
    List<String> regions = areas.stream().filter(Area::isRegion).toList();
    return regions.size() > 1 && measures.size() == 1
        ? Together.of(measures.get(0), asked.cut().breakdown(), regions, periods, index)
        : Together.NONE;
  }

  /**
   * @param kind one that goes through time
   */
  CutChart chart(ChartKind kind) {
    List<Named> lines = lines();
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
        measures.get(0).code(),
        spoken(lines),
        graphic.saying(List.of(contents.breakdownTitle(asked.cut()))).explained(remarks()),
        Map.of(),
        contents.newest(filled()));
  }

  private Set<String> filled() {
    return cells.stream()
        .filter(cell -> cell.value() != null)
        .map(Cell::period)
        .collect(Collectors.toSet());
  }

  private List<Named> lines() {
    List<Named> lines =
        areas.stream()
            .flatMap(area -> measures.stream().map(measure -> named(area, measure)))
            .limit(MOST)
            .collect(Collectors.toCollection(ArrayList::new));
    if (together.series() != null) {
      lines.add(new Named(say("explore.together.name"), NO_AREA, together.series()));
    }
    return lines;
  }

  private Named named(String area, Measure measure) {
    String place = areas.size() == 1 ? NO_AREA : contents.area(area);
    String topic = measures.size() == 1 && !place.isEmpty() ? "" : measure.title();
    return new Named(
        joined(Stream.of(place, topic)),
        area,
        index.series(measure, asked.cut().breakdown(), area, periods));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private String title() {
    String where = areas.size() == 1 ? contents.area(areas.get(0)) : "";
    return joined(
        Stream.concat(
            measures.stream().map(Measure::title),
            Stream.of(contents.breakdownTitle(asked.cut()), where)));
  }

  /** Of one area its title says which. */
  private String titleOfEach(LineGraphic graphics) {
    return areas.size() == 1 || measures.size() > 1
        ? title()
        : graphics.titleOfEach(contents.breakdownTitle(asked.cut()));
  }

  /** What is not in it: lines that do not fit, and a sum that cannot be made. */
  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    int all = areas.size() * measures.size();
    if (all > MOST) {
      remarks.add(say("export.first", MOST, all));
    }
    if (together.refusal() != null) {
      String key = together.series() == null ? "explore.together.none" : "explore.together.some";
      remarks.add(say(key, together.refusal().text(asked.locale())));
    }
    return remarks;
  }

  /** What is said instead of the picture. */
  private String spoken(List<Named> lines) {
    String frame =
        say(
            "export.spoken",
            title(),
            periods.get(0).period().label(asked.locale()),
            periods.get(periods.size() - 1).period().label(asked.locale()));
    return frame + " " + lines.stream().map(this::latest).collect(Collectors.joining(" "));
  }

  private String latest(Named line) {
    return line.series().latest().map(figure -> latest(line, figure)).orElse("");
  }

  private String latest(Named line, Figure figure) {
    return say(
        "export.spoken.latest",
        line.name(),
        line.series().measure().text(figure.value(), asked.locale()),
        figure.period().label(asked.locale()));
  }

  private String say(String key, Object... arguments) {
    return DashboardTexts.say(asked.locale(), key, arguments);
  }
}
