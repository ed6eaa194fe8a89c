package nl.pactportal.platform.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Refuses to start in production mode on settings that are only good enough for a demonstration.
 */
public final class ProductionGuard {
  private static final int SHORTEST_SECRET = 16;
  private static final Set<String> KNOWN_SECRETS =
      Set.of("", "pact", "admin", "password", "changeme", "secret", "postgres", "demo");

  private ProductionGuard() {}

  /**
   * @throws IllegalStateException with every objection in one message
   */
  public static void check() {
    List<String> objections = objections();
    if (!Setting.demoMode() && !objections.isEmpty()) {
      throw new IllegalStateException(
          "Pact Portal does not start in production mode: " + String.join("; ", objections));
    }
  }

  private static List<String> objections() {
    List<String> found = new ArrayList<>();
    requireTls(Setting.BASE_URL, found);
    requireTls(Setting.OIDC_ISSUER, found);
    requireSecret(Setting.DB_OWNER_PASSWORD, found);
    requireSecret(Setting.DB_APP_PASSWORD, found);
    if (Setting.OPEN_PATHS.given().isPresent()) {
      found.add(Setting.OPEN_PATHS.key() + " is for tests only");
    }
    return found;
  }

  private static void requireTls(Setting setting, List<String> found) {
    if (!setting.value().startsWith("https://")) {
      found.add(setting.key() + " must be an https address");
    }
  }

  private static void requireSecret(Setting setting, List<String> found) {
    String secret = setting.value();
    if (secret.length() < SHORTEST_SECRET || KNOWN_SECRETS.contains(secret.toLowerCase())) {
      found.add(setting.key() + " must be a secret of at least " + SHORTEST_SECRET + " characters");
    }
  }
}
