package nl.pactportal.dashboard.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;
import org.junit.jupiter.api.Test;

/**
 * The rules of the NL API Design Rules that a program can check, and words that must not differ.
 */
class ApiDescriptionTest {
  private final JsonObject api = read();

  private static JsonObject read() {
    try (var file = ApiDescriptionResource.class.getResourceAsStream("openapi.json")) {
      return Json.createReader(file).readObject();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void saysItsVersionAndWhomToAsk() {
    assertTrue(api.getString("openapi").matches("3(\\.\\d+){1,2}"));
    JsonObject info = api.getJsonObject("info");
    assertEquals(DataApiHeaders.VERSION, info.getString("version"));
    assertTrue(info.getJsonObject("contact").keySet().containsAll(Set.of("name", "email", "url")));
    String server = api.getJsonArray("servers").getJsonObject(0).getString("url");
    assertTrue(server.endsWith("/dashboard/api/v1"), server);
  }

  @Test
  void everyAddressOnlyReadsAndAnswersAsTheRulesWant() {
    Set<String> operations = new HashSet<>();
    api.getJsonObject("paths").forEach((path, item) -> check(path, item, operations));
    assertEquals(6, operations.size());
  }

  private static void check(String path, JsonValue item, Set<String> operations) {
    assertTrue(path.matches("(/([a-z0-9-]+|\\{[^}]+}))+"), path);
    assertEquals(Set.of("get"), item.asJsonObject().keySet(), path);
    JsonObject get = item.asJsonObject().getJsonObject("get");
    assertTrue(operations.add(get.getString("operationId")), path);
    assertEquals(!path.startsWith("/public/"), get.containsKey("security"), path);
    get.getJsonObject("responses").forEach((status, answer) -> check(status, answer));
    if (get.containsKey("parameters")) {
      assertTrue(get.getJsonObject("responses").containsKey("400"), path);
    }
  }

  private static void check(String status, JsonValue answer) {
    JsonObject response = answer.asJsonObject();
    assertTrue(response.getJsonObject("headers").containsKey("API-Version"), status);
    if (status.startsWith("4")) {
      assertEquals(Set.of("application/problem+json"), response.getJsonObject("content").keySet());
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    JsonObject schemas = api.getJsonObject("components").getJsonObject("schemas");
    Pattern.compile("#/components/schemas/(\\w+)")
        .matcher(api.toString())
        .results()
        .forEach(r -> assertFalse(schemas.getJsonObject(r.group(1)).isEmpty()));
  }

  @Test
  void theReasonsAndFlagsAreThoseOfTheCells() {
    assertEquals(
        Arrays.stream(Missing.values()).map(Enum::name).collect(Collectors.toSet()),
        words(observation().getJsonObject("missing")));
    assertEquals(
        Arrays.stream(Flag.values()).map(Enum::name).collect(Collectors.toSet()),
        words(observation().getJsonObject("flags").getJsonObject("items")));
  }

  private JsonObject observation() {
    return api.getJsonObject("components")
        .getJsonObject("schemas")
        .getJsonObject("Observation")
        .getJsonObject("properties");
  }

  private static Set<String> words(JsonObject schema) {
    return schema.getJsonArray("enum").stream()
        .filter(word -> word.getValueType() == JsonValue.ValueType.STRING)
        .map(word -> word.toString().replace("\"", ""))
        .collect(Collectors.toSet());
  }
}
