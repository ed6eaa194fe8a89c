package nl.pactportal.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm as code; users come from a second file, so that production never has them. */
final class Realm {
  private final JsonObject content;

  private Realm(JsonObject content) {
    this.content = content;
  }

  static Realm read(Path file, String baseUrl) {
    return new Realm(parse(text(file).replace("${PACT_BASE_URL}", baseUrl)));
  }

  Realm withUsers(JsonArray users) {
    return new Realm(Json.createObjectBuilder(content).add("users", users).build());
  }

  static JsonArray users(Path file) {
    return parse(text(file)).getJsonArray("users");
  }

  JsonObject content() {
    return content;
  }

  String json() {
    return content.toString();
  }

  private static JsonObject parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new StartException("The file " + file + " cannot be read: " + e, e);
    }
  }
}
