package nl.pactportal.dashboard.region;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Series;

/** A region's report as JSON; a figure never goes without status, unit and source. */
final class RegionJson {
  private RegionJson() {}

  static JsonObject of(RegionReport report) {
    JsonArrayBuilder tables = JSON.createArrayBuilder();
    report.tables().forEach(table -> tables.add(table(table)));
    return JSON.createObjectBuilder()
        .add("region", report.code())
        .add("name", report.name())
        .add("datasets", tables)
        .build();
  }

  private static JsonObjectBuilder table(DatasetFigures table) {
    DatasetFigures.About about = table.about();
    JsonArrayBuilder measures = JSON.createArrayBuilder();
    table.series().forEach(series -> measures.add(series(series)));
    return JSON.createObjectBuilder()
        .add("code", about.code())
        .add("title", about.title())
        .add("owner", about.owner())
        .add("licence", about.licence())
        .add("synthetic", about.synthetic())
        .add("release", about.releaseId().toString())
        .add("sourceVersion", about.sourceVersion())
        .add("importedAt", about.importedAt().toString())
        .add("measures", measures);
  }

  private static JsonObjectBuilder series(Series series) {
    JsonArrayBuilder observations = JSON.createArrayBuilder();
    series.figures().forEach(figure -> observations.add(figure(figure)));
    return JSON.createObjectBuilder()
        .add("code", series.measure().code())
        .add("title", series.measure().title())
        .add("unit", series.measure().unit())
        .add("decimals", series.measure().decimals())
        .add("observations", observations);
  }

  private static JsonObjectBuilder figure(Figure figure) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("period", figure.period().code())
            .add("status", figure.status().served());
    return figure.withoutValue()
        ? json.addNull("value")
            .add("reason", figure.missing() == null ? "" : figure.missing().name())
        : json.add("value", figure.value());
  }
}
