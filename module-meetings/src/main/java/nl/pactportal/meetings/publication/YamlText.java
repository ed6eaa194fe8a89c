package nl.pactportal.meetings.publication;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;

/**
 * JSON as YAML 1.2 in blocks. Text and keys stay quoted as in JSON, which YAML reads the same: so
 * nothing turns into a date or a boolean on the way.
 */
final class YamlText {
  static final String TYPE = "application/yaml;charset=UTF-8";

  private final StringBuilder yaml = new StringBuilder();

  private YamlText() {}

  static String of(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      YamlText text = new YamlText();
      text.block(reader.read(), "");
      return text.yaml.toString();
    }
  }

  private void block(JsonStructure structure, String indent) {
    if (structure instanceof JsonObject object) {
      object.forEach(
          (name, value) -> {
            yaml.append(indent).append(JSON.createValue(name)).append(':');
            value(value, indent);
          });
    } else {
      for (JsonValue value : (JsonArray) structure) {
        yaml.append(indent).append('-');
        value(value, indent);
      }
    }
  }

  /** What is in blocks begins on a line of its own; nothing in it is {@code {}} or {@code []}. */
  private void value(JsonValue value, String indent) {
    if (isBlock(value)) {
      yaml.append('\n');
      block((JsonStructure) value, indent + "  ");
    } else {
      yaml.append(' ').append(value).append('\n');
    }
  }

  private static boolean isBlock(JsonValue value) {
    return value instanceof JsonObject object
        ? !object.isEmpty()
        : value instanceof JsonArray array && !array.isEmpty();
  }
}
