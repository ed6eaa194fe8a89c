package nl.pactportal.dashboard.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.chart.PlaceGraphic;
import nl.pactportal.dashboard.chart.Standings;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.CellIndex;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.Ranking;
import nl.pactportal.platform.error.NotFoundException;

/**
 * One measure of a release in one period, as a ranking of the regions or as a map: the same graphic
 * as on the pages of the portal. A place is that among all regions, also where only one is shown.
 */
final class CutPlaces {
  private final Contents contents;
  private final Asked asked;
  private final Measure measure;
  private final List<Area> areas;
  private final List<Cell> cells;
  private final CellIndex index;

  /**
   * @param areas of the classification of the table
   * @param cells of the measure and breakdown, in all of those areas
   */
  CutPlaces(Contents contents, Asked asked, String measure, List<Area> areas, List<Cell> cells) {
    this.contents = contents;
    this.asked = asked;
    this.measure = contents.measure(measure);
    this.areas = areas;
    this.cells = cells;
    this.index = new CellIndex(cells);
  }

  CutChart chart(ChartKind kind) {
    PeriodLine period = period().orElseThrow(() -> new NotFoundException("period"));
    List<Named> shown = named(period, true);
    if (shown.isEmpty()) {
      throw new NotFoundException("figures of regions");
    }
    Standings standings =
        new Standings(
            measure, period, ranking(period), shown, named(period, false), asked.locale());
    PlaceGraphic graphics =
        new PlaceGraphic(
            contents.edition().about(), standings, contents.breakdownTitle(asked.cut()), "");
    Graphic graphic =
        kind == ChartKind.MAP ? graphics.map("chart", areas) : graphics.ranking("chart");
    return new CutChart(
        contents,
        asked,
        kind,
        measure.code(),
        spoken(graphic),
        graphic,
        periods(period),
        contents.newest(filled()));
  }

  /** The picture read aloud: each area with its figure, as the table has them. */
  private String spoken(Graphic graphic) {
    List<String> each =
        graphic.sheet().rows().stream()
            .map(row -> row.head() + ": " + CutChart.text(row.entries().get(0)))
            .toList();
    return DashboardTexts.say(
        asked.locale(), "export.spoken.places", graphic.title(), String.join("; ", each));
  }

  /** The last one asked for, or else the last one a region has a figure of. */
  private Optional<PeriodLine> period() {
    Set<String> filled = filled();
    Stream<String> within = asked.cut().periods(contents).stream();
    Stream<String> last =
        asked.cut().to() == null ? within.filter(filled::contains) : Stream.of(asked.cut().to());
    return last.reduce((first, second) -> second).map(contents.periods()::get);
  }

  private Set<String> filled() {
    return cells.stream()
        .filter(cell -> cell.value() != null && isRegion(cell.geo()))
        .map(Cell::period)
        .collect(Collectors.toSet());
  }

  /** Of the same length as the one shown, and with a figure of a region. */
  private Map<String, String> periods(PeriodLine shown) {
    Set<String> filled = filled();
    List<Period> all =
        contents.periods().values().stream()
            .map(PeriodLine::period)
            .filter(one -> one.frequency() == shown.period().frequency())
            .filter(one -> filled.contains(one.code()))
            .toList();
    Map<String, String> newestFirst = new LinkedHashMap<>();
    for (int at = all.size() - 1; at >= 0; at--) {
      newestFirst.put(all.get(at).code(), all.get(at).label(asked.locale()));
    }
    return newestFirst;
  }

  private boolean isRegion(String geo) {
    return areas(true).anyMatch(area -> area.code().equals(geo));
  }

  private Stream<Area> areas(boolean regions) {
    return areas.stream().filter(one -> (one.kind() == Area.Kind.LABOUR_MARKET) == regions);
  }

  private Ranking ranking(PeriodLine period) {
    return Ranking.of(
        measure, areas(true).map(a -> cell(a, period)).filter(Objects::nonNull).toList());
  }

  private Cell cell(Area area, PeriodLine period) {
    return index.cell(measure.code(), asked.cut().breakdown(), area.code(), period.period().code());
  }

  /** Of a region alone, only that one; of the province or none in particular, all there are. */
  private List<Named> named(PeriodLine period, boolean regions) {
    List<String> chosen = asked.cut().areas();
    boolean some = areas(true).anyMatch(area -> chosen.contains(area.code()));
    return areas(regions)
        .filter(area -> !some || chosen.contains(area.code()))
        .filter(area -> index.has(measure.code(), asked.cut().breakdown(), area.code()))
        .map(area -> named(area, period))
        .toList();
  }

  private Named named(Area area, PeriodLine period) {
    return new Named(
        area.name(),
        area.code(),
        index.series(measure, asked.cut().breakdown(), area.code(), List.of(period)));
  }
}
