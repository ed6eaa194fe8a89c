package nl.pactportal.meetings.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the NL API Design Rules that a program can check on the description. */
class OpenApiTest {
  private final JsonObject api = read();

  private static JsonObject read() {
    try (var file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Json.createReader(new StringReader(text)).readObject();
    } catch (java.io.IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void isOpenApi3WithVersionInTheAddressAndSomebodyToAsk() {
    assertTrue(api.getString("openapi").matches("3(\\.\\d+){1,2}"));
    for (JsonValue server : api.getJsonArray("servers")) {
      String url = server.asJsonObject().getString("url");
      assertTrue(url.startsWith("https://") && url.matches(".*/v\\d+(/.*)?"), url);
    }
    JsonObject contact = api.getJsonObject("info").getJsonObject("contact");
    assertTrue(contact.keySet().containsAll(Set.of("name", "email", "url")));
    assertTrue(api.getJsonObject("info").getString("version").matches("\\d+\\.\\d+\\.\\d+"));
    assertEquals(PublicApiHeaders.VERSION, api.getJsonObject("info").getString("version"));
  }

  @Test
  void pathsAreKebabCaseWithoutTrailingSlashAndOnlyRead() {
    Set<String> operations = new HashSet<>();
    api.getJsonObject("paths")
        .forEach(
            (path, item) -> {
              assertTrue(path.matches("(/([a-z0-9-]+|\\{[^}]+}))+"), path);
              assertEquals(Set.of("get"), item.asJsonObject().keySet(), path);
              JsonObject get = item.asJsonObject().getJsonObject("get");
              assertTrue(operations.add(get.getString("operationId")), path);
              parameters(path, get.getJsonArray("parameters"));
            });
    assertEquals(12, operations.size());
  }

  private static void parameters(String path, JsonArray parameters) {
    for (JsonValue each : parameters) {
      String name = each.asJsonObject().getString("name");
      if (each.asJsonObject().getString("in").equals("query")) {
        assertTrue(name.matches("[a-z][a-zA-Z\\d]*"), name);
      } else {
        assertTrue(path.contains("{" + name + "}"), path);
      }
    }
  }

  @Test
  void answersCarryTheVersionAndErrorsAreProblems() {
    for (JsonValue item : api.getJsonObject("paths").values()) {
      JsonObject responses = item.asJsonObject().getJsonObject("get").getJsonObject("responses");
      responses.forEach(
          (status, response) -> {
            assertTrue(
                response.asJsonObject().getJsonObject("headers").containsKey("API-Version"),
                status);
            if (status.startsWith("4")) {
              assertEquals(
                  Set.of("application/problem+json"),
                  response.asJsonObject().getJsonObject("content").keySet());
            }
          });
    }
    assertTrue(
        schema("Problem")
            .getJsonObject("properties")
            .keySet()
            .containsAll(Set.of("status", "title", "detail")));
  }

  @Test
  void schemasAreNamedInPascalCaseAndEveryReferenceLeadsSomewhere() {
    api.getJsonObject("components")
        .getJsonObject("schemas")
        .keySet()
        .forEach(name -> assertTrue(name.matches("([A-Z][a-z0-9]+)+"), name));
    var references = java.util.regex.Pattern.compile("#/components/schemas/(\\w+)");
    references
        .matcher(api.toString())
        .results()
        .forEach(r -> assertFalse(schema(r.group(1)).isEmpty()));
  }

  private JsonObject schema(String name) {
    return api.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
  }
}
