package nl.pactportal.dashboard.api;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Measure;

/** Tables and cells as JSON. A cell never goes without its status; nothing is rounded. */
final class DataJson {
  private DataJson() {}

  static JsonObjectBuilder table(TableRow table, String address) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("_links", links(address))
            .add("code", table.code())
            .add("audience", table.audience())
            .add("title", table.title())
            .add("owner", table.owner())
            .add("sourceUrl", table.url())
            .add("definition", table.definition())
            .add("frequency", table.frequency())
            .add("licence", table.licence())
            .add("synthetic", table.synthetic());
    return table.releaseId() == null
        ? json.addNull("release")
        : json.add(
            "release",
            release(
                new ReleaseRow(
                    table.releaseId(),
                    table.sourceVersion(),
                    table.publishedAt(),
                    table.observationCount(),
                    true)));
  }

  private static JsonObjectBuilder links(String address) {
    return JSON.createObjectBuilder().add("self", JSON.createObjectBuilder().add("href", address));
  }

  static JsonObjectBuilder release(ReleaseRow release) {
    return JSON.createObjectBuilder()
        .add("id", release.id().toString())
        .add("sourceVersion", release.sourceVersion())
        .add("publishedAt", release.publishedAt().toString())
        .add("observationCount", release.observationCount())
        .add("current", release.current());
  }

  static JsonObject detail(TableDetail detail, String address) {
    JsonArrayBuilder releases = JSON.createArrayBuilder();
    detail.releases().forEach(release -> releases.add(release(release)));
    JsonArrayBuilder measures = JSON.createArrayBuilder();
    detail.measures().forEach(measure -> measures.add(measure(measure)));
    JsonArrayBuilder periods = JSON.createArrayBuilder();
    detail.periods().forEach(period -> periods.add(period(period)));
    return table(detail.table(), address)
        .add("releases", releases)
        .add("measures", measures)
        .add("dimensions", dimensions(detail.codes()))
        .add("periods", periods)
        .build();
  }

  private static JsonObjectBuilder measure(Measure measure) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("code", measure.code())
            .add("title", measure.title())
            .add("unit", measure.unit())
            .add("decimals", measure.decimals())
            .add("kind", measure.kind().name())
            .add("seasonal", measure.seasonal().name());
    orNull(json, "numerator", measure.numerator());
    return orNull(json, "denominator", measure.denominator());
  }

  private static JsonArray dimensions(List<CodeRow> codes) {
    JsonArrayBuilder dimensions = JSON.createArrayBuilder();
    codes.stream()
        .collect(Collectors.groupingBy(CodeRow::dimension, TreeMap::new, Collectors.toList()))
        .forEach((name, rows) -> dimensions.add(dimension(name, rows)));
    return dimensions.build();
  }

  private static JsonObjectBuilder dimension(String name, List<CodeRow> rows) {
    JsonArrayBuilder categories = JSON.createArrayBuilder();
    rows.forEach(
        row ->
            categories.add(
                JSON.createObjectBuilder().add("code", row.code()).add("title", row.title())));
    return JSON.createObjectBuilder().add("name", name).add("categories", categories);
  }

  private static JsonObjectBuilder period(PeriodRow period) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("code", period.code())
            .add("title", period.title())
            .add("status", period.status())
            .add("frequency", period.frequency());
    return orNull(json, "startsOn", period.startsOn());
  }

  static JsonObjectBuilder cell(Cell cell) {
    JsonArrayBuilder flags = JSON.createArrayBuilder();
    cell.flags().forEach(flag -> flags.add(flag.name()));
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("measure", cell.measure())
            .add("dimensions", cell.dimensions())
            .add("geo", cell.geo())
            .add("period", cell.period());
    if (cell.value() == null) {
      json.addNull("value").add("missing", cell.missing().name());
    } else {
      json.add("value", cell.value()).addNull("missing");
    }
    json.add("flags", flags);
    if (cell.low() != null && cell.high() != null) {
      json.add("low", cell.low()).add("high", cell.high());
    }
    return cell.symbol().isEmpty() ? json : json.add("symbol", cell.symbol());
  }

  private static JsonObjectBuilder orNull(JsonObjectBuilder json, String name, String value) {
    return value == null ? json.addNull(name) : json.add(name, value);
  }
}
