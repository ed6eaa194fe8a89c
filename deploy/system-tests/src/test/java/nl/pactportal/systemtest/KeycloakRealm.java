package nl.pactportal.systemtest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The administrator's view of the realm of this test run. */
final class KeycloakRealm {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String url = Portal.running().value("keycloak");

  JsonArray list(String path) {
    return (JsonArray) get(path);
  }

  JsonStructure get(String path) {
    return read(send(authorized(path).GET()));
  }

  /** The id of what was made. */
  String create(String path, JsonValue what) {
    HttpResponse<String> answer =
        send(authorized(path).POST(BodyPublishers.ofString(what.toString())));
    String location = answer.headers().firstValue("location").orElse("");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  void update(String path, JsonValue what) {
    send(authorized(path).PUT(BodyPublishers.ofString(what.toString())));
  }

  void delete(String path) {
    send(authorized(path).DELETE());
  }

  /** An access token by name and password: only clients made for tests allow that. */
  String token(String realm, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    URI address = URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    return ((JsonObject) read(send(request))).getString("access_token");
  }

  private HttpRequest.Builder authorized(String path) {
    RunningPortal portal = Portal.running();
    String token =
        token(
            "master",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                portal.value("keycloak.user"),
                "password",
                portal.value("keycloak.password")));
    return HttpRequest.newBuilder(
            URI.create(url + "/admin/realms/pact" + (path.isEmpty() ? "" : "/" + path)))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            request.build() + " answers " + answer.statusCode() + " " + answer.body());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonStructure read(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.read();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
