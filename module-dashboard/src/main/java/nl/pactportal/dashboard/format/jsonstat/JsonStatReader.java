package nl.pactportal.dashboard.format.jsonstat;

import static nl.pactportal.dashboard.format.JsonFile.map;
import static nl.pactportal.dashboard.format.JsonFile.members;
import static nl.pactportal.dashboard.format.JsonFile.skip;
import static nl.pactportal.dashboard.format.JsonFile.text;
import static nl.pactportal.dashboard.format.JsonFile.texts;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pactportal.dashboard.format.JsonFile;
import nl.pactportal.dashboard.format.SourceText;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/** Reads everything of a JSON-stat file but the values. */
final class JsonStatReader {
  private static final Set<String> NO_DATASET = Set.of("link", "note", "role", "status", "error");
  private final JsonParser json;
  private final List<JsonStatHead> inBundle = new ArrayList<>();

  private JsonStatReader(JsonParser json) {
    this.json = json;
  }

  static JsonStatHead head(SourceText file) {
    return JsonFile.read(file, json -> new JsonStatReader(json).file());
  }

  private JsonStatHead file() {
    if (json.next() != Event.START_OBJECT) {
      throw new SourceException(ImportFailure.UNREADABLE, "no object");
    }
    JsonStatHead root = dataset(null);
    if (root.hasValues) {
      return root;
    }
    List<JsonStatHead> tables = inBundle.stream().filter(one -> one.hasValues).toList();
    if (tables.size() == 1) {
      return tables.get(0);
    }
    throw new SourceException(
        ImportFailure.UNCLEAR,
        tables.isEmpty()
            ? "no dataset in it"
            : "several tables: " + tables.stream().map(one -> one.bundleName).toList());
  }

  private JsonStatHead dataset(String bundleName) {
    JsonStatHead head = new JsonStatHead();
    head.bundleName = bundleName;
    members(json, (name, event) -> member(head, name, event));
    return head;
  }

  private void member(JsonStatHead head, String name, Event event) {
    switch (name) {
      case "class" -> requireDataset(text(json, event));
      case "label", "title" -> head.title = or(text(json, event), head.title);
      case "source" -> head.owner = or(text(json, event), head.owner);
      case "updated", "lastUpdateDate" -> head.updated = or(text(json, event), head.updated);
      case "code" -> head.sourceCode = or(text(json, event), head.sourceCode);
      case "id" -> head.names = texts(json, event);
      case "size" -> head.sizes = texts(json, event);
      case "role" -> roles(head, event);
      case "dimension" -> dimensions(head, event);
      case "status" -> new StatusReader(json, head.statuses).read(event);
      case "extension" -> extension(head, event);
      case "error", "warning" -> said(event);
      case "value" -> {
        head.hasValues = true;
        skip(json, event);
      }
      default -> other(head, name, event);
    }
  }

  private static String or(String said, String otherwise) {
    return said == null ? otherwise : said;
  }

  private static void requireDataset(String said) {
    if (said != null && !said.equals("dataset")) {
      throw new SourceException(
          ImportFailure.UNCLEAR,
          said.equals("collection")
              ? "a collection of tables: take one of them"
              : "a " + said + ", not a table");
    }
  }

  /** Eurostat answers with a message where it has no table to give. */
  private void said(Event event) {
    List<String> words = new ArrayList<>();
    words(event, words);
    throw new SourceException(ImportFailure.SOURCE_SAYS, String.join(" ", words));
  }

  private void words(Event event, List<String> words) {
    if (event == Event.START_OBJECT) {
      members(json, (name, inner) -> words(inner, words));
    } else if (event == Event.START_ARRAY) {
      JsonFile.elements(json, inner -> words(inner, words));
    } else {
      String text = text(json, event);
      words.addAll(text == null ? List.of() : List.of(text));
    }
  }

  /** Older versions have the datasets of a file by name. */
  private void other(JsonStatHead head, String name, Event event) {
    if (event == Event.START_OBJECT && head.bundleName == null && !NO_DATASET.contains(name)) {
      inBundle.add(dataset(name));
    } else {
      skip(json, event);
    }
  }

  private void roles(JsonStatHead head, Event event) {
    if (event != Event.START_OBJECT) {
      skip(json, event);
      return;
    }
    members(
        json,
        (role, names) -> texts(json, names).forEach(name -> head.roles.putIfAbsent(name, role)));
  }

  private void dimensions(JsonStatHead head, Event event) {
    if (event != Event.START_OBJECT) {
      throw new SourceException(ImportFailure.UNREADABLE, "dimensions that are no object");
    }
    members(
        json,
        (name, value) -> {
          switch (name) { // older versions have these three inside
            case "id" -> head.names = texts(json, value);
            case "size" -> head.sizes = texts(json, value);
            case "role" -> roles(head, value);
            default -> head.axes.put(name, new AxisReader(json).read(value));
          }
        });
  }

  private void extension(JsonStatHead head, Event event) {
    if (event != Event.START_OBJECT) {
      skip(json, event);
      return;
    }
    members(
        json,
        (name, value) -> {
          if (name.equals("id")) {
            head.sourceCode = or(text(json, value), head.sourceCode);
          } else if (name.equals("annotation") && value == Event.START_ARRAY) {
            JsonFile.elements(json, one -> annotation(head, map(json, one)));
          } else if (name.equals("positions-with-no-data") && value == Event.START_OBJECT) {
            members(
                json,
                (axis, codes) ->
                    head.withoutData.put(axis, Set.copyOf(present(texts(json, codes)))));
          } else if (name.equals("missing") && value == Event.START_OBJECT) {
            members(json, (status, why) -> head.missing.put(status, or(text(json, why), "")));
          } else if (head.extras.knows(name) && value == Event.START_OBJECT) {
            members(json, (place, one) -> head.extras.put(name, place, text(json, one)));
          } else {
            skip(json, value);
          }
        });
  }

  private static List<String> present(List<String> texts) {
    return texts.stream().filter(text -> text != null).toList();
  }

  private static void annotation(JsonStatHead head, Map<String, String> said) {
    if ("UPDATE_DATA".equals(said.get("type"))) {
      head.updated = said.getOrDefault("date", head.updated);
    }
  }
}
