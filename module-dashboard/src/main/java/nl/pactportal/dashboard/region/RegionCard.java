package nl.pactportal.dashboard.region;

import java.util.List;

/**
 * A region on the overview.
 *
 * @param synthetic whether some of its figures are
 * @param whollySynthetic whether all are: then it need not be said of each of them
 */
public record RegionCard(
    String code,
    String name,
    boolean synthetic,
    boolean whollySynthetic,
    String changed,
    List<KeyFigure> figures) {
  static RegionCard of(RegionReport report, KeyFigures figures) {
    boolean synthetic = report.tables().stream().anyMatch(table -> table.about().synthetic());
    boolean wholly = report.tables().stream().allMatch(table -> table.about().synthetic());
    return new RegionCard(
        report.code(), report.name(), synthetic, wholly, report.changed(), figures.all());
  }
}
