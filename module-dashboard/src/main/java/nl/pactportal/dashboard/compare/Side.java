package nl.pactportal.dashboard.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.explore.Breakdown;
import nl.pactportal.dashboard.explore.Range;
import nl.pactportal.dashboard.explore.Topics;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.CellIndex;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.Ranking;
import nl.pactportal.dashboard.observation.SeriesBreak;

/** The cells of one measure in all areas, put side by side. */
record Side(Measure measure, String dimensions, Range range, List<Area> areas, List<Cell> cells) {

  Comparison bySide(
      List<Catalogue.Entry> tables,
      Topics.Chosen chosen,
      Breakdown breakdown,
      String wanted,
      List<SeriesBreak> breaks) {
    PeriodLine period = period(wanted);
    return new Comparison(
        tables,
        chosen,
        areas,
        breakdown,
        range,
        period,
        ranking(period),
        named(true),
        named(false),
        breaks);
  }

  /** The one asked for, or else the last one a region has a figure of. */
  private PeriodLine period(String wanted) {
    List<String> filled =
        cells.stream()
            .filter(cell -> cell.value() != null && isRegion(cell.geo()))
            .map(Cell::period)
            .distinct()
            .toList();
    List<PeriodLine> all = range.all();
    return all.stream()
        .filter(line -> line.period().code().equals(wanted))
        .findFirst()
        .or(() -> last(all.stream().filter(line -> filled.contains(line.period().code()))))
        .or(() -> last(all.stream()))
        .orElse(null);
  }

  private boolean isRegion(String geo) {
    return areas(true).anyMatch(area -> area.code().equals(geo));
  }

  private static Optional<PeriodLine> last(Stream<PeriodLine> lines) {
    return lines.reduce((first, second) -> second);
  }

  private Stream<Area> areas(boolean regions) {
    return areas.stream().filter(one -> (one.kind() == Area.Kind.LABOUR_MARKET) == regions);
  }

  private Ranking ranking(PeriodLine period) {
    CellIndex index = new CellIndex(cells);
    Stream<Area> regions = period == null ? Stream.empty() : areas(true);
    return Ranking.of(
        measure,
        regions
            .map(a -> index.cell(measure.code(), dimensions, a.code(), period.period().code()))
            .filter(Objects::nonNull)
            .toList());
  }

  private List<Named> named(boolean regions) {
    CellIndex index = new CellIndex(cells);
    return areas(regions)
        .filter(area -> index.has(measure.code(), dimensions, area.code()))
        .map(area -> named(area, index))
        .toList();
  }

  private Named named(Area area, CellIndex index) {
    return new Named(
        area.name(), area.code(), index.series(measure, dimensions, area.code(), range.shown()));
  }
}
