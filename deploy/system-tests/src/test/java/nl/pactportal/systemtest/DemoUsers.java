package nl.pactportal.systemtest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The demo users, read from the file the realm is made of. */
public final class DemoUsers {
  public static final String PASSWORD = "Brabant-2026-demo";

  private static final Map<String, String> CODES =
      Map.of(
          "west-brabant", "AM25",
          "midden-brabant", "AM26",
          "noordoost-brabant", "AM27",
          "zuidoost-brabant", "AM28",
          "helmond-de-peel", "AM32");

  private static final List<DemoUser> ALL = readAll();

  private DemoUsers() {}

  public static List<DemoUser> all() {
    return ALL;
  }

  private static List<DemoUser> readAll() {
    try (JsonReader reader =
        Json.createReader(
            Files.newBufferedReader(Sources.file("deploy/keycloak/demo-users.json")))) {
      return reader.readObject().getJsonArray("users").getValuesAs(JsonObject.class).stream()
          .map(DemoUsers::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static DemoUser named(String name) {
    return ALL.stream().filter(user -> user.name().equals(name)).findFirst().orElseThrow();
  }

  private static DemoUser read(JsonObject user) {
    Set<String> roles = new TreeSet<>(texts(user, "realmRoles").toList());
    roles.remove("default-roles-pact");
    return new DemoUser(
        user.getString("username"), roles, codes(user, "/regions/"), codes(user, "/accounts/"));
  }

  private static Set<String> codes(JsonObject user, String folder) {
    return new TreeSet<>(
        texts(user, "groups")
            .filter(group -> group.startsWith(folder))
            .map(group -> CODES.get(group.substring(folder.length())))
            .toList());
  }

  private static Stream<String> texts(JsonObject user, String key) {
    JsonArray array = user.getJsonArray(key);
    return array == null
        ? Stream.of()
        : array.getValuesAs(JsonString.class).stream().map(JsonString::getString);
  }
}
