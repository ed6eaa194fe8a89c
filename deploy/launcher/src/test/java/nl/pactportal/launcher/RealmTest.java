package nl.pactportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealmTest {
  private static final String BASE = "https://pact.example";
  private static final Map<String, String> CONTEXTS =
      Map.of(
          "portal", "", "meetings", "/meetings", "funding", "/funding", "dashboard", "/dashboard");
  private static final Map<String, String> REGIONS =
      Map.of(
          "west-brabant", "AM25",
          "midden-brabant", "AM26",
          "noordoost-brabant", "AM27",
          "zuidoost-brabant", "AM28",
          "helmond-de-peel", "AM32");
  private static final Set<String> ROLES =
      Set.of(
          "province-intake",
          "province-assessor",
          "province-decider",
          "province-finance",
          "secretariat",
          "region-coordinator",
          "region-signatory",
          "board-member",
          "auditor",
          "platform-administrator");

  private final Installation installation = Installation.find();
  private final Realm file = Realm.read(installation.realm(), BASE);
  private final JsonObject realm = file.content();

  @Test
  void hasNoUsersAndNoSecrets() {
    assertFalse(realm.containsKey("users"));
    for (JsonObject client : clients()) {
      assertFalse(client.containsKey("secret"), client.getString("clientId"));
      assertEquals("client-jwt", client.getString("clientAuthenticatorType"));
    }
  }

  @Test
  void allowsTheCodeFlowOnly() {
    for (JsonObject client : clients()) {
      assertTrue(client.getBoolean("standardFlowEnabled"));
      for (String flow :
          List.of(
              "implicitFlowEnabled",
              "directAccessGrantsEnabled",
              "serviceAccountsEnabled",
              "publicClient")) {
        assertFalse(client.getBoolean(flow), flow);
      }
      JsonObject attributes = client.getJsonObject("attributes");
      assertEquals("S256", attributes.getString("pkce.code.challenge.method"));
      assertEquals("false", attributes.getString("oauth2.device.authorization.grant.enabled"));
    }
  }

  @Test
  void knowsExactAddressesOnly() {
    assertEquals(
        CONTEXTS.keySet(),
        clients().stream().map(c -> c.getString("clientId")).collect(Collectors.toSet()));
    for (JsonObject client : clients()) {
      String context = BASE + CONTEXTS.get(client.getString("clientId"));
      String callback = context + "/callback?client_name=KeycloakOidcClient";
      JsonObject attributes = client.getJsonObject("attributes");
      assertEquals(List.of(callback), strings(client.getJsonArray("redirectUris")));
      assertEquals(callback, attributes.getString("backchannel.logout.url"));
      assertEquals(context + "/jwks", attributes.getString("jwks.url"));
      assertEquals(BASE + "/signed-out.xhtml", attributes.getString("post.logout.redirect.uris"));
    }
    assertFalse(file.json().contains("*"));
    assertFalse(file.json().contains("${"));
  }

  @Test
  void tellsRolesRegionsAccountsAndAudience() {
    for (JsonObject client : clients()) {
      assertEquals(
          Set.of("roles", "regions", "accounts", "audience"),
          client.getJsonArray("protocolMappers").getValuesAs(JsonObject.class).stream()
              .map(mapper -> mapper.getString("name"))
              .collect(Collectors.toSet()));
      assertTrue(strings(client.getJsonArray("defaultClientScopes")).contains("basic"));
    }
    assertFalse(realm.containsKey("clientScopes"), "it would switch the built-in scopes off");
  }

  @Test
  void hasTheRolesAndGroupsOfTheContract() {
    Set<String> roles =
        realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
            .map(role -> role.getString("name"))
            .collect(Collectors.toSet());
    assertEquals(ROLES, roles);
    assertEquals(new TreeMap<>(REGIONS), codes("regions", "region"));
    assertEquals(new TreeMap<>(REGIONS), codes("accounts", "account"));
    assertTrue(group("province").isEmpty());
  }

  @Test
  void endsSessionsInTime() {
    assertEquals(45, realm.getInt("accessTokenLifespan"));
    assertEquals(30 * 60, realm.getInt("ssoSessionIdleTimeout"));
    assertEquals(10 * 3600, realm.getInt("ssoSessionMaxLifespan"));
    assertTrue(realm.getBoolean("bruteForceProtected"));
  }

  @Test
  void demoUsersCoverEachRoleAndAreSynthetic() {
    JsonArray users = Realm.users(installation.demoUsers());
    Set<String> used =
        users.getValuesAs(JsonObject.class).stream()
            .flatMap(user -> strings(user.getJsonArray("realmRoles")).stream())
            .filter(role -> !role.equals("default-roles-pact"))
            .collect(Collectors.toSet());
    assertEquals(ROLES, used);
    for (JsonObject user : users.getValuesAs(JsonObject.class)) {
      assertTrue(user.getString("email").endsWith("@demo.example"));
      assertTrue(user.containsKey("id"), "a fixed id, so that a new realm keeps the subjects");
    }
    assertEquals(users, file.withUsers(users).content().getJsonArray("users"));
  }

  private List<JsonObject> clients() {
    return realm.getJsonArray("clients").getValuesAs(JsonObject.class);
  }

  private Map<String, String> codes(String parent, String attribute) {
    return group(parent).stream()
        .collect(
            Collectors.toMap(
                group -> group.getString("name"),
                group -> group.getJsonObject("attributes").getJsonArray(attribute).getString(0),
                (a, b) -> a,
                TreeMap::new));
  }

  private List<JsonObject> group(String name) {
    JsonObject found =
        realm.getJsonArray("groups").getValuesAs(JsonObject.class).stream()
            .filter(group -> group.getString("name").equals(name))
            .findFirst()
            .orElseThrow();
    return found.containsKey("subGroups")
        ? found.getJsonArray("subGroups").getValuesAs(JsonObject.class)
        : List.of();
  }

  private static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
