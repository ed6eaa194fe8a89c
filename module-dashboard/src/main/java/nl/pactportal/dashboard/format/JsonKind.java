package nl.pactportal.dashboard.format;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/** Which of the formats in JSON a file has; it is read no further than needed to tell. */
final class JsonKind {
  private static final Set<String> OF_JSON_STAT = Set.of("dimension", "error", "warning");
  private final JsonParser json;

  private JsonKind(JsonParser json) {
    this.json = json;
  }

  static FileFormat of(SourceText file) {
    return JsonFile.read(file, json -> new JsonKind(json).kind());
  }

  private FileFormat kind() {
    if (json.next() != Event.START_OBJECT) {
      throw unclear("JSON that is neither JSON-stat nor an answer of CBS");
    }
    Map<String, String> said = new HashMap<>();
    while (json.next() != Event.END_OBJECT) {
      String name = json.getString();
      Event event = json.next();
      FileFormat found = member(name, event, said);
      if (found != null) {
        return found;
      }
    }
    return noTable(said);
  }

  private FileFormat member(String name, Event event, Map<String, String> said) {
    if (OF_JSON_STAT.contains(name) || name.equals("class")) {
      return FileFormat.JSON_STAT;
    }
    if (name.equals("value")) {
      return value(event);
    }
    if (event == Event.START_OBJECT) {
      return holdsDimensions() ? FileFormat.JSON_STAT : null;
    }
    String text = JsonFile.text(json, event);
    if (text != null) {
      said.put(name, text);
    }
    return null;
  }

  private FileFormat value(Event event) {
    if (event != Event.START_ARRAY) {
      JsonFile.skip(json, event);
      return event == Event.START_OBJECT ? FileFormat.JSON_STAT : null;
    }
    Event first = json.next();
    if (first != Event.START_OBJECT) {
      return FileFormat.JSON_STAT;
    }
    return rows(JsonFile.map(json, first));
  }

  private static FileFormat rows(Map<String, String> row) {
    if (row.keySet().stream().anyMatch(name -> name.matches(".*_\\d+"))) {
      return FileFormat.CBS_V3;
    }
    if (row.containsKey("Measure") && row.containsKey("ValueAttribute")) {
      throw unclear(
          "figures of CBS OData v4 without the codes that explain them: take the table by its number");
    }
    throw unclear("a list that is no table of figures, with " + row.keySet());
  }

  /** One object of older JSON-stat; whatever else is in the way is passed over. */
  private boolean holdsDimensions() {
    boolean[] found = new boolean[1];
    JsonFile.members(
        json,
        (name, event) -> {
          found[0] |= name.equals("dimension");
          JsonFile.skip(json, event);
        });
    return found[0];
  }

  private static FileFormat noTable(Map<String, String> said) {
    String status = said.getOrDefault("OutputStatus", said.getOrDefault("Status", ""));
    String table = said.getOrDefault("Identifier", "");
    if (status.equalsIgnoreCase("Gediscontinueerd")) {
      throw new SourceException(ImportFailure.DISCONTINUED, table + ": " + status);
    }
    throw unclear(
        table.isEmpty()
            ? "JSON that is neither JSON-stat nor an answer of CBS"
            : "a description of table " + table + " without its figures");
  }

  private static SourceException unclear(String why) {
    return new SourceException(ImportFailure.UNCLEAR, why);
  }
}
