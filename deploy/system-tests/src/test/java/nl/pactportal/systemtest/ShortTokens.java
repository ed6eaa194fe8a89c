package nl.pactportal.systemtest;

import jakarta.json.Json;

/** For a while the realm gives access tokens of a few seconds. */
public final class ShortTokens implements AutoCloseable {
  public static final int SECONDS = 6;
  private static final int USUAL = 45;

  private final KeycloakRealm realm = new KeycloakRealm();

  private ShortTokens() {
    set(SECONDS);
  }

  public static ShortTokens start() {
    return new ShortTokens();
  }

  private void set(int seconds) {
    realm.update("", Json.createObjectBuilder().add("accessTokenLifespan", seconds).build());
  }

  @Override
  public void close() {
    set(USUAL);
  }
}
