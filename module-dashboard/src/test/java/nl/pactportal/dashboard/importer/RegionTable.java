package nl.pactportal.dashboard.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.importer.CbsServer.Answer;

/**
 * A made-up table in CBS's shape, of the five labour-market regions, to be served as its owner
 * might change it: 5 regions, a breakdown of two, two measures, as many quarters as wanted.
 */
final class RegionTable {
  static final String RATE = "M001";
  static final String COUNT = "M002";
  static final String TOTAL = "T001038";
  static final String MEN = "3000";
  final TableId id;
  private final List<String> periods = new ArrayList<>(List.of("2025KW03", "2025KW04", "2026KW01"));
  private final List<String> regions =
      new ArrayList<>(List.of("AM25", "AM26", "AM27", "AM28", "AM32"));
  private final Map<String, String> said = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>(Map.of(RATE, RATE, COUNT, COUNT));
  private String version = "202601010200";
  private String reason = "Actualisering";
  private String status = "Regulier";
  private String valueName = "Value";
  private int missing;
  private String etag;

  private RegionTable(String id) {
    this.id = new TableId(id);
  }

  static RegionTable named(String id) {
    return new RegionTable(id);
  }

  RegionTable version(String named, String why) {
    version = named;
    reason = why;
    return this;
  }

  RegionTable discontinued() {
    status = "Gediscontinueerd";
    return this;
  }

  RegionTable period(String code) {
    periods.add(code);
    return this;
  }

  RegionTable withoutRegion(String code) {
    regions.remove(code);
    return this;
  }

  RegionTable renamed(String measure, String to) {
    names.put(measure, to);
    return this;
  }

  /** Another name for the property that holds the number. */
  RegionTable valueNamed(String name) {
    valueName = name;
    return this;
  }

  RegionTable cell(String measure, String sex, String region, String period, String value) {
    said.put(key(measure, sex, region, period), value);
    return this;
  }

  /** Announces more cells than it serves. */
  RegionTable shortOf(int cells) {
    missing = cells;
    return this;
  }

  RegionTable tagged(String tag) {
    etag = tag;
    return this;
  }

  private static String key(String measure, String sex, String region, String period) {
    return String.join("|", measure, sex, region, period);
  }

  RegionTable on(CbsServer server) {
    String path = id.value() + "/";
    List<String> rows = rows();
    Answer properties = Answer.ok(properties(rows.size() + missing));
    server
        .on(path + "Properties", etag == null ? properties : properties.tagged(etag))
        .on(path + "MeasureCodes", list(measures()))
        .on(path + "Dimensions", list(DIMENSIONS))
        .on(path + "PeriodenCodes", list(codes(periods)))
        .on(path + "RegioSCodes", list(codes(regions)))
        .on(path + "GeslachtCodes", list(codes(List.of(TOTAL, MEN))))
        .on(path + "Observations", list(rows));
    return this;
  }

  int size() {
    return rows().size();
  }

  private String properties(int count) {
    return """
        {"Identifier":"%s","Version":"%s","VersionReason":"%s","Title":"Tabel %s","Status":"%s",
         "Frequency":"Per kwartaal","License":"https://creativecommons.org/licenses/by/4.0/",
         "Description":"Verzonnen tabel","ObservationCount":%d}
        """
        .formatted(id.value(), version, reason, id.value(), status, count);
  }

  private List<String> measures() {
    return List.of(
        "{\"Identifier\":\"%s\",\"Title\":\"Werkloosheid\",\"Unit\":\"%%\",\"Decimals\":1}"
            .formatted(names.get(RATE)),
        "{\"Identifier\":\"%s\",\"Title\":\"Werklozen\",\"Unit\":\"jongeren\",\"Decimals\":0}"
            .formatted(names.get(COUNT)));
  }

  private static final List<String> DIMENSIONS =
      List.of(
          "{\"Identifier\":\"Perioden\",\"Kind\":\"TimeDimension\"}",
          "{\"Identifier\":\"RegioS\",\"Kind\":\"GeoDimension\"}",
          "{\"Identifier\":\"Geslacht\",\"Kind\":\"Dimension\"}");

  private static List<String> codes(List<String> codes) {
    return codes.stream()
        .map(code -> "{\"Identifier\":\"%s\",\"Title\":\"Titel %s\"}".formatted(code, code))
        .toList();
  }

  private List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (String period : periods) {
      for (String region : regions) {
        for (String sex : List.of(TOTAL, MEN)) {
          rows.add(row(RATE, sex, region, period, sex.equals(TOTAL) ? "9.4" : "10.1"));
          rows.add(row(COUNT, sex, region, period, sex.equals(TOTAL) ? "4100" : "2200"));
        }
      }
    }
    return rows;
  }

  private String row(String measure, String sex, String region, String period, String usual) {
    String value = said.getOrDefault(key(measure, sex, region, period), usual);
    return """
        {"Measure":"%s","Geslacht":"%s","RegioS":"%s","Perioden":"%s","%s":%s,
         "ValueAttribute":"None"}
        """
        .formatted(names.get(measure), sex, region, period, valueName, value);
  }

  private static String list(List<String> rows) {
    return rows.stream().collect(Collectors.joining(",", "{\"value\":[", "]}"));
  }
}
