package nl.pactportal.platform.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Refuses to start in production mode on settings that are only good enough for a demonstration.
 */
public final class ProductionGuard {
  private static final int SHORTEST_SECRET = 16;
  private static final int FEWEST_CHARACTERS = 8;
  private static final Set<Setting> ADDRESSES = Set.of(Setting.BASE_URL, Setting.OIDC_ISSUER);
  private static final Set<Setting> SECRETS =
      Set.of(Setting.DB_OWNER_PASSWORD, Setting.DB_APP_PASSWORD);

  private static final Map<Setting, Setting> LOCAL_UNLESS_ENCRYPTED =
      Map.of(
          Setting.MAIL_HOST, Setting.MAIL_STARTTLS,
          Setting.IMAP_HOST, Setting.IMAP_STARTTLS);

  private ProductionGuard() {}

  /**
   * @throws IllegalStateException with every objection in one message
   */
  public static void check() {
    List<String> objections = objections(Setting::value);
    if (!Setting.demoMode() && !objections.isEmpty()) {
      throw new IllegalStateException(
          "Pact Portal does not start in production mode: " + String.join("; ", objections));
    }
  }

  static List<String> objections(Function<Setting, String> values) {
    List<String> found = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      String value = values.apply(setting);
      if (ADDRESSES.contains(setting) && !value.startsWith("https://")) {
        found.add(setting.key() + " must be an https address");
      }
      if (SECRETS.contains(setting) && isWeak(value)) {
        found.add(
            setting.key() + " must be a secret of at least " + SHORTEST_SECRET + " characters");
      }
    }
    found.addAll(mailObjections(values));
    if (!values.apply(Setting.OPEN_PATHS).isBlank()) {
      found.add(Setting.OPEN_PATHS.key() + " is for tests only");
    }
    return found;
  }

  /** Invitations tell who meets whom: they do not travel readable for everybody. */
  private static List<String> mailObjections(Function<Setting, String> values) {
    List<String> found = new ArrayList<>();
    LOCAL_UNLESS_ENCRYPTED.forEach(
        (host, starttls) -> {
          boolean away = !values.apply(host).isBlank() && !isHere(values.apply(host));
          if (away && !"true".equals(values.apply(starttls))) {
            found.add(starttls.key() + " must be true for a mail server on another machine");
          }
        });
    return found;
  }

  private static boolean isHere(String host) {
    return Set.of("localhost", "127.0.0.1", "::1").contains(host);
  }

  /** Short, of few characters, or with a word that stands on every list. */
  private static boolean isWeak(String secret) {
    return secret.length() < SHORTEST_SECRET
        || secret.chars().distinct().count() < FEWEST_CHARACTERS
        || secret.toLowerCase().matches(".*(changeme|password|secret|pact_|demo).*");
  }
}
