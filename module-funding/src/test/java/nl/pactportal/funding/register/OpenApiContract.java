package nl.pactportal.funding.register;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaml.snakeyaml.Yaml;

/** Answers held against an OpenAPI 3.0 document: as much of its schemas as CommonGrants uses. */
record OpenApiContract(Map<String, Object> document) {
  static OpenApiContract read(Reader yaml) {
    return new OpenApiContract(new Yaml().load(yaml));
  }

  /** What is wrong with an answer to a GET of that path; nothing if it keeps to the contract. */
  List<String> differences(String path, int status, JsonValue answer) {
    Map<String, Object> response = at(at(at(at(document, "paths"), path), "get"), "responses");
    Map<String, Object> known = resolved(at(response, String.valueOf(status)));
    Map<String, Object> schema =
        known.containsKey("content")
            ? at(at(at(known, "content"), "application/json"), "schema")
            : known; // the document of 0.4.0 refers to a schema where a response should stand
    List<String> found = new ArrayList<>();
    check(schema, answer, "$", found);
    return found;
  }

  private void check(Map<String, Object> named, JsonValue value, String where, List<String> found) {
    Map<String, Object> schema = resolved(named);
    list(schema, "allOf").forEach(part -> check(part, value, where, found));
    if (!anyFits(list(schema, "anyOf"), value) || !anyFits(list(schema, "oneOf"), value)) {
      found.add(where + " fits none of its kinds");
    }
    if (schema.get("type") instanceof String type && !isOf(type, value)) {
      found.add(where + " is no " + type);
    }
    if (value instanceof JsonObject object) {
      checkObject(schema, object, where, found);
    } else if (value instanceof JsonArray array && schema.get("items") != null) {
      array.forEach(item -> check(at(schema, "items"), item, where + "[]", found));
    } else if (value instanceof JsonString text) {
      checkText(schema, text.getString(), where, found);
    } else if (value instanceof JsonNumber number
        && schema.get("minimum") instanceof Number least
        && number.doubleValue() < least.doubleValue()) {
      found.add(where + " is less than " + least);
    }
  }

  private boolean anyFits(List<Map<String, Object>> kinds, JsonValue value) {
    return kinds.isEmpty()
        || kinds.stream()
            .anyMatch(
                kind -> {
                  List<String> wrong = new ArrayList<>();
                  check(kind, value, "$", wrong);
                  return wrong.isEmpty();
                });
  }

  private void checkObject(
      Map<String, Object> schema, JsonObject object, String where, List<String> found) {
    if (schema.get("required") instanceof List<?> required) {
      required.stream()
          .filter(name -> !object.containsKey(name))
          .forEach(name -> found.add(where + "." + name + " is missing"));
    }
    Map<String, Object> properties =
        schema.containsKey("properties") ? at(schema, "properties") : Map.of();
    object.forEach(
        (name, value) -> {
          if (properties.containsKey(name)) {
            check(at(properties, name), value, where + "." + name, found);
          } else if (schema.get("additionalProperties") instanceof Map<?, ?>) {
            check(at(schema, "additionalProperties"), value, where + "." + name, found);
          }
        });
  }

  private static void checkText(
      Map<String, Object> schema, String text, String where, List<String> found) {
    if (schema.get("enum") instanceof List<?> known && !known.contains(text)) {
      found.add(where + " is not among " + known + ": " + text);
    }
    if (schema.get("pattern") instanceof String pattern && !text.matches(pattern)) {
      found.add(where + " is not like " + pattern + ": " + text);
    }
    if (schema.get("format") instanceof String format && !isLike(format, text)) {
      found.add(where + " is no " + format + ": " + text);
    }
  }

  private static boolean isOf(String type, JsonValue value) {
    return switch (type) {
      case "object" -> value instanceof JsonObject;
      case "array" -> value instanceof JsonArray;
      case "string" -> value instanceof JsonString;
      case "integer" -> value instanceof JsonNumber number && number.isIntegral();
      case "number" -> value instanceof JsonNumber;
      case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static boolean isLike(String format, String text) {
    try {
      return switch (format) {
        case "uuid" -> UUID.fromString(text) != null;
        case "date" -> LocalDate.parse(text) != null;
        case "time" -> LocalTime.parse(text) != null;
        case "date-time" -> OffsetDateTime.parse(text) != null;
        default -> true;
      };
    } catch (DateTimeParseException | IllegalArgumentException other) {
      return false;
    }
  }

  private Map<String, Object> resolved(Map<String, Object> schema) {
    if (!(schema.get("$ref") instanceof String reference)) {
      return schema;
    }
    Map<String, Object> target = document;
    for (String name : reference.substring(2).split("/")) {
      target = at(target, name);
    }
    return resolved(target);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> schema, String name) {
    return (List<Map<String, Object>>) schema.getOrDefault(name, List.of());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> at(Map<String, Object> map, String name) {
    if (!map.containsKey(name)) {
      throw new IllegalArgumentException(name + " is not among " + map.keySet());
    }
    return (Map<String, Object>) map.get(name);
  }
}
