package nl.pactportal.systemtest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** An account made for one test, so that no demo user is harmed; gone at the end. */
public final class Account implements AutoCloseable {
  private final KeycloakRealm realm = new KeycloakRealm();
  private final String name;
  private final String id;

  private Account(String name, String role) {
    this.name = name;
    this.id = realm.create("users", description(name, true));
    giveRole(role);
  }

  public static Account with(String name, String role) {
    return new Account(name, role);
  }

  public String name() {
    return name;
  }

  /** One more role, for somebody who does two jobs. */
  public Account and(String role) {
    giveRole(role);
    return this;
  }

  /**
   * @param group path in the realm, such as {@code regions/west-brabant}
   */
  public Account in(String group) {
    String groupId = ((JsonObject) realm.get("group-by-path/" + group)).getString("id");
    realm.update("users/" + id + "/groups/" + groupId, JsonValue.EMPTY_JSON_OBJECT);
    return this;
  }

  public void disable() {
    realm.update("users/" + id, description(name, false));
  }

  private void giveRole(String role) {
    JsonObject found = (JsonObject) realm.get("roles/" + role);
    realm.create(
        "users/" + id + "/role-mappings/realm", Json.createArrayBuilder().add(found).build());
  }

  private static JsonObject description(String name, boolean enabled) {
    JsonArrayBuilder credentials =
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder()
                    .add("type", "password")
                    .add("value", DemoUsers.PASSWORD)
                    .add("temporary", false));
    return Json.createObjectBuilder()
        .add("username", name)
        .add("enabled", enabled)
        .add("email", name + "@demo.example")
        .add("emailVerified", true)
        .add("firstName", "Tijdelijk")
        .add("lastName", "Testaccount")
        .add("credentials", credentials)
        .build();
  }

  @Override
  public void close() {
    realm.delete("users/" + id);
  }
}
