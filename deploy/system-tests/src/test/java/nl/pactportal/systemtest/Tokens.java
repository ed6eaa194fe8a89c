package nl.pactportal.systemtest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Access tokens of demo users, for the REST interface. The clients of the realm give none by
 * password, so this run's copy of the realm gets clients that do.
 */
public final class Tokens {
  private static final KeycloakRealm REALM = new KeycloakRealm();
  private static final Set<String> CLIENTS = new HashSet<>();
  private static final Map<String, String> FRESH = new HashMap<>();
  private static final Map<String, Long> MADE = new HashMap<>();
  private static final long GOOD_FOR_NANOS = 30_000_000_000L;

  private Tokens() {}

  public static synchronized String of(String user) {
    long age = System.nanoTime() - MADE.getOrDefault(user, 0L);
    if (!FRESH.containsKey(user) || age > GOOD_FOR_NANOS) {
      FRESH.put(user, fetch("system-tests", 45, true, user));
      MADE.put(user, System.nanoTime());
    }
    return FRESH.get(user);
  }

  public static String livingOneSecond(String user) {
    return fetch("system-tests-short", 1, true, user);
  }

  /** Of the same realm, for something else than our interface. */
  public static String forAnotherAudience(String user) {
    return fetch("system-tests-elsewhere", 45, false, user);
  }

  private static String fetch(String client, int seconds, boolean ourAudience, String user) {
    synchronized (SignInForm.TURN) {
      if (CLIENTS.add(client)) {
        makeClient(client, seconds, ourAudience);
      }
      return REALM.token(
          "pact",
          Map.of(
              "grant_type",
              "password",
              "client_id",
              client,
              "scope",
              "openid",
              "username",
              user,
              "password",
              DemoUsers.PASSWORD));
    }
  }

  private static void makeClient(String client, int seconds, boolean ourAudience) {
    if (!REALM.list("clients?clientId=" + client).isEmpty()) {
      return; // a stack that runs for many test runs
    }
    REALM.create(
        "clients",
        Json.createObjectBuilder()
            .add("clientId", client)
            .add("publicClient", true)
            .add("standardFlowEnabled", false)
            .add("directAccessGrantsEnabled", true)
            .add(
                "attributes",
                Json.createObjectBuilder().add("access.token.lifespan", String.valueOf(seconds)))
            .add("protocolMappers", mappers(ourAudience))
            .build());
  }

  /** Those of a real client, so that the tokens say the same. */
  private static JsonArray mappers(boolean ourAudience) {
    JsonObject portal = REALM.list("clients?clientId=portal").getJsonObject(0);
    JsonArrayBuilder kept = Json.createArrayBuilder();
    for (JsonObject mapper : portal.getJsonArray("protocolMappers").getValuesAs(JsonObject.class)) {
      if (ourAudience || !mapper.getString("name").equals("audience")) {
        kept.add(Json.createObjectBuilder(mapper).remove("id"));
      }
    }
    return kept.build();
  }
}
