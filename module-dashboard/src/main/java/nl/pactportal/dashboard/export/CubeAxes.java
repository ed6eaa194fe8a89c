package nl.pactportal.dashboard.export;

import jakarta.json.stream.JsonGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.PeriodLine;

/** The dimensions of a cube with the codes that occur in its cells, and where a cell lies in it. */
final class CubeAxes {
  private static final String METRIC = "measure";
  private static final String GEO = "geo";
  private static final String TIME = "time";
  private final Contents contents;
  private final Locale locale;
  private final Map<String, Map<String, Integer>> axes = new LinkedHashMap<>();

  private CubeAxes(Contents contents, Locale locale) {
    this.contents = contents;
    this.locale = locale;
  }

  /** Codes in the order of the table; codes it does not explain come last. */
  static CubeAxes of(Contents contents, DataFile.Cells cells, Locale locale) {
    CubeAxes cube = new CubeAxes(contents, locale);
    Map<String, Set<String>> found = new LinkedHashMap<>();
    cube.names().forEach(name -> found.put(name, new TreeSet<>()));
    cells.each(
        cell ->
            found.forEach(
                (name, codes) ->
                    codes.add(code(name, cell, Contents.breakdown(cell.dimensions())))));
    found.forEach((name, codes) -> cube.axes.put(name, cube.sorted(name, codes)));
    return cube;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(List.of(METRIC));
    contents.dimensions().forEach(dimension -> names.add(dimension.name()));
    names.add(GEO);
    names.add(TIME);
    return names;
  }

  private static String code(String name, Cell cell, Map<String, String> breakdown) {
    return switch (name) {
      case METRIC -> cell.measure();
      case GEO -> cell.geo();
      case TIME -> cell.period();
      default -> breakdown.getOrDefault(name, "");
    };
  }

  private Map<String, Integer> sorted(String name, Set<String> occurring) {
    Map<String, Integer> places = new LinkedHashMap<>();
    explained(name).stream()
        .filter(occurring::contains)
        .forEach(code -> places.put(code, places.size()));
    occurring.forEach(code -> places.putIfAbsent(code, places.size()));
    return places;
  }

  private Set<String> explained(String name) {
    return switch (name) {
      case METRIC -> contents.measures().keySet();
      case GEO -> contents.areas().keySet();
      case TIME -> contents.periods().keySet();
      default -> dimension(name).titles().keySet();
    };
  }

  private Contents.Dimension dimension(String name) {
    return contents.dimensions().stream()
        .filter(d -> d.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Row by row, the last dimension fastest. */
  long offset(Cell cell) {
    Map<String, String> breakdown = Contents.breakdown(cell.dimensions());
    long offset = 0;
    for (Map.Entry<String, Map<String, Integer>> axis : axes.entrySet()) {
      String code = code(axis.getKey(), cell, breakdown);
      offset = offset * axis.getValue().size() + axis.getValue().get(code);
    }
    return offset;
  }

  void write(JsonGenerator json) {
    json.writeStartArray("id");
    axes.keySet().forEach(json::write);
    json.writeEnd();
    json.writeStartArray("size");
    axes.values().forEach(codes -> json.write(codes.size()));
    json.writeEnd();
    json.writeStartObject("role");
    json.writeStartArray("metric").write(METRIC).writeEnd();
    json.writeStartArray("geo").write(GEO).writeEnd();
    json.writeStartArray("time").write(TIME).writeEnd();
    json.writeEnd();
    json.writeStartObject("dimension");
    axes.forEach((name, codes) -> axis(json, name, codes.keySet()));
    json.writeEnd();
  }

  private void axis(JsonGenerator json, String name, Set<String> codes) {
    json.writeStartObject(name).write("label", name).writeStartObject("category");
    json.writeStartArray("index");
    codes.forEach(json::write);
    json.writeEnd();
    json.writeStartObject("label");
    codes.forEach(code -> json.write(code, label(name, code)));
    json.writeEnd();
    if (name.equals(METRIC)) {
      units(json, codes);
    }
    json.writeEnd().writeEnd();
  }

  private void units(JsonGenerator json, Set<String> codes) {
    json.writeStartObject("unit");
    for (String code : codes) {
      Measure measure = contents.measures().get(code);
      if (measure != null) {
        json.writeStartObject(code);
        json.write("label", measure.unit()).write("decimals", measure.decimals());
        json.writeEnd();
      }
    }
    json.writeEnd();
  }

  private String label(String name, String code) {
    return switch (name) {
      case METRIC -> contents.measures().containsKey(code) ? contents.measure(code).title() : code;
      case GEO -> contents.area(code);
      case TIME -> period(code);
      default -> dimension(name).title(code);
    };
  }

  private String period(String code) {
    PeriodLine line = contents.periods().get(code);
    return line == null ? code : line.period().label(locale);
  }
}
