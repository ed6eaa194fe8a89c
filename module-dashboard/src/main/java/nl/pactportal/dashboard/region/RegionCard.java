package nl.pactportal.dashboard.region;

import java.util.List;

/** A region on the overview. */
public record RegionCard(
    String code, String name, boolean synthetic, String changed, List<KeyFigure> figures) {
  static RegionCard of(RegionReport report, KeyFigures figures) {
    boolean synthetic = report.tables().stream().anyMatch(table -> table.about().synthetic());
    return new RegionCard(report.code(), report.name(), synthetic, report.changed(), figures.all());
  }
}
