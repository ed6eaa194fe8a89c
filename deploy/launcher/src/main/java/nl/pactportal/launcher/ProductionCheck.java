package nl.pactportal.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Refuses to start for real people with settings made for a try-out. */
final class ProductionCheck {
  private static final int SHORTEST = 16;
  private static final List<String> SECRETS =
      List.of("PACT_DB_OWNER_PASSWORD", "PACT_DB_APP_PASSWORD");
  private static final Set<String> WELL_KNOWN =
      Set.of("password", "changeme", "change-me", "secret", "postgres", "admin", "brabant", "demo");

  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  ProductionCheck(Map<String, String> environment) {
    this.environment = environment;
  }

  /** All problems at once: nobody likes to meet them one by one. */
  List<String> problems() {
    problems.clear();
    address("PACT_BASE_URL");
    address("PACT_OIDC_ISSUER");
    database();
    SECRETS.forEach(this::secret);
    if (!value("PACT_DB_OWNER_PASSWORD").isEmpty()
        && value("PACT_DB_OWNER_PASSWORD").equals(value("PACT_DB_APP_PASSWORD"))) {
      problems.add("PACT_DB_OWNER_PASSWORD and PACT_DB_APP_PASSWORD are the same.");
    }
    return List.copyOf(problems);
  }

  void require() {
    List<String> found = problems();
    if (!found.isEmpty()) {
      throw new StartException("Production mode refused. " + String.join(" ", found));
    }
  }

  private void address(String name) {
    String address = value(name);
    if (address.isEmpty()) {
      problems.add(name + " is not set.");
    } else if (!address.matches("https://[^/\\s]+.*")) {
      problems.add(name + " must begin with https://.");
    } else if (address.matches("https://(localhost|127\\.|\\[::1]).*")) {
      problems.add(name + " must be an address that others can reach, not this machine itself.");
    } else if (address.endsWith("/")) {
      problems.add(name + " must not end with a slash.");
    }
  }

  private void database() {
    String url = value("PACT_DB_URL");
    if (url.isEmpty()) {
      problems.add("PACT_DB_URL is not set.");
    } else if (!url.startsWith("jdbc:postgresql://")) {
      problems.add("PACT_DB_URL must begin with jdbc:postgresql://.");
    } else if (!url.matches("jdbc:postgresql://(localhost|127\\.0\\.0\\.1)[:/].*")
        && !url.matches(".*[?&]sslmode=(verify-full|verify-ca|require)(&.*)?")) {
      problems.add("PACT_DB_URL leads to another machine and needs sslmode=verify-full.");
    }
  }

  private void secret(String name) {
    String secret = value(name);
    if (secret.isEmpty()) {
      problems.add(name + " is not set.");
    } else if (secret.length() < SHORTEST) {
      problems.add(name + " is shorter than " + SHORTEST + " characters.");
    } else if (isWellKnown(secret)) {
      problems.add(name + " looks like a default; take a random one.");
    }
  }

  private static boolean isWellKnown(String secret) {
    String lower = secret.toLowerCase(Locale.ROOT);
    return WELL_KNOWN.stream().anyMatch(lower::contains)
        || secret.chars().distinct().count() < SHORTEST / 2;
  }

  private String value(String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
