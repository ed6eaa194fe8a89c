package nl.pactportal.dashboard.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.observation.ObservationRepository.AboutRow;
import nl.pactportal.dashboard.observation.ObservationRepository.BreakRow;
import nl.pactportal.dashboard.observation.ObservationRepository.PeriodRow;

/** Puts the current figures of regions together: four queries, however many tables there are. */
@ApplicationScoped
public class RegionFigures {
  @Inject ObservationRepository observations;

  /**
   * The tables with figures for each region, in the order they are shown. The caller has seen to it
   * that the current user may read these regions.
   */
  public Map<String, List<DatasetFigures>> of(Collection<String> regions) {
    List<AboutRow> measures = observations.measuresWithFiguresOf(regions);
    Collection<UUID> releases =
        measures.stream().map(row -> row.about().releaseId()).distinct().toList();
    Collection<String> codes =
        measures.stream().map(row -> row.measure().code()).distinct().toList();
    List<PeriodRow> periods = observations.periods(releases);
    Map<String, Cell> cells = new HashMap<>();
    observations
        .cells(releases, codes, regions)
        .forEach(row -> cells.put(key(row.releaseId(), row.cell()), row.cell()));
    List<BreakRow> breaks =
        observations.breaks(
            measures.stream().map(row -> row.about().datasetId()).distinct().toList());
    Map<String, List<DatasetFigures>> found = new LinkedHashMap<>();
    for (String region : regions) {
      found.put(region, withBreaks(ofRegion(region, measures, periods, cells), breaks));
    }
    return found;
  }

  private static List<DatasetFigures> ofRegion(
      String region, List<AboutRow> measures, List<PeriodRow> periods, Map<String, Cell> cells) {
    Map<DatasetFigures.About, List<Series>> tables = new LinkedHashMap<>();
    for (AboutRow row : measures) {
      List<Figure> figures =
          periods.stream()
              .filter(period -> period.releaseId().equals(row.about().releaseId()))
              .map(period -> figure(period, cells.get(key(region, row, period))))
              .toList();
      tables
          .computeIfAbsent(row.about(), about -> new ArrayList<>())
          .add(new Series(row.measure(), figures));
    }
    return tables.entrySet().stream()
        .map(table -> new DatasetFigures(table.getKey(), table.getValue()))
        .filter(table -> table.series().stream().anyMatch(one -> one.latest().isPresent()))
        .toList();
  }

  private static List<DatasetFigures> withBreaks(
      List<DatasetFigures> tables, List<BreakRow> breaks) {
    return tables.stream()
        .map(table -> new DatasetFigures(table.about(), table.series(), of(table, breaks)))
        .toList();
  }

  private static List<SeriesBreak> of(DatasetFigures table, List<BreakRow> breaks) {
    return breaks.stream()
        .filter(row -> row.datasetId().equals(table.about().datasetId()))
        .map(BreakRow::seriesBreak)
        .toList();
  }

  /** A period without a cell was not served: absent, which is something else than zero. */
  private static Figure figure(PeriodRow period, Cell cell) {
    return cell == null
        ? Figure.absent(period.period(), period.status())
        : Figure.of(period.period(), period.status(), cell);
  }

  private static String key(UUID release, Cell cell) {
    return key(cell.geo(), release, cell.measure(), cell.period());
  }

  private static String key(String region, AboutRow row, PeriodRow period) {
    return key(region, row.about().releaseId(), row.measure().code(), period.period().code());
  }

  private static String key(String region, UUID release, String measure, String period) {
    return String.join("|", region, release.toString(), measure, period);
  }
}
