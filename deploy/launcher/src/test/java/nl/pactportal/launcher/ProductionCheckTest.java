package nl.pactportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCheckTest {
  private final Map<String, String> environment = new HashMap<>();

  ProductionCheckTest() {
    environment.put("PACT_BASE_URL", "https://pact.example");
    environment.put("PACT_OIDC_ISSUER", "https://login.example/realms/pact");
    environment.put("PACT_DB_URL", "jdbc:postgresql://db.example/pact?sslmode=verify-full");
    environment.put("PACT_DB_OWNER_PASSWORD", "q7Vx0sPz3LmK9tRw");
    environment.put("PACT_DB_APP_PASSWORD", "Yc5nE8uHb2JdF6gA");
  }

  @Test
  void acceptsGoodSettings() {
    assertEquals(List.of(), problems());
  }

  @Test
  void namesEverythingThatIsMissingAtOnce() {
    environment.clear();
    List<String> problems = problems();
    assertEquals(5, problems.size(), problems.toString());
    StartException e =
        assertThrows(StartException.class, () -> new ProductionCheck(environment).require());
    assertTrue(e.getMessage().contains("PACT_OIDC_ISSUER is not set."));
  }

  @ParameterizedTest
  @CsvSource({
    "PACT_BASE_URL, http://pact.example, https://",
    "PACT_BASE_URL, https://localhost:8443, others can reach",
    "PACT_BASE_URL, https://pact.example/, slash",
    "PACT_OIDC_ISSUER, http://login.example/realms/pact, https://",
    "PACT_DB_URL, jdbc:h2:mem:pact, jdbc:postgresql",
    "PACT_DB_URL, jdbc:postgresql://db.example/pact, sslmode",
    "PACT_DB_URL, jdbc:postgresql://db.example/pact?sslmode=disable, sslmode",
    "PACT_DB_OWNER_PASSWORD, tiny, shorter",
    "PACT_DB_APP_PASSWORD, Brabant-2026-demo, default",
    "PACT_DB_APP_PASSWORD, aaaaaaaaaaaaaaaaaaaa, default",
    "PACT_DB_APP_PASSWORD, q7Vx0sPz3LmK9tRw, same"
  })
  void refuses(String name, String value, String expected) {
    environment.put(name, value);
    List<String> problems = problems();
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains(expected), problems.toString());
    assertFalse(problems.get(0).contains(value), "a refused secret must not be shown");
  }

  private List<String> problems() {
    return new ProductionCheck(environment).problems();
  }
}
