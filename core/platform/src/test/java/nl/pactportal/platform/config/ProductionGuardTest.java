package nl.pactportal.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionGuardTest {
  private final Map<Setting, String> good =
      new EnumMap<>(
          Map.of(
              Setting.BASE_URL, "https://pact.example.org",
              Setting.OIDC_ISSUER, "https://sso.example.org/realms/pact",
              Setting.DB_OWNER_PASSWORD, "k8Vw2-rT5q9_Zx3nB7",
              Setting.DB_APP_PASSWORD, "Lm4x-Yp7s_Qd2vHc81"));

  private List<String> objections() {
    return ProductionGuard.objections(setting -> good.getOrDefault(setting, ""));
  }

  @Test
  void takesGoodSettings() {
    assertEquals(List.of(), objections());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "pact", "changemechangeme1", "aaaaaaaaaaaaaaaaaaaa", "my-password-is-12345"})
  void refusesAWeakSecret(String secret) {
    good.put(Setting.DB_APP_PASSWORD, secret);
    assertEquals(1, objections().size());
    assertTrue(objections().get(0).startsWith("pact.db.app.password"));
  }

  @Test
  void refusesAnAddressWithoutTls() {
    good.put(Setting.BASE_URL, "http://localhost:8080");
    assertEquals(List.of("pact.base-url must be an https address"), objections());
  }

  @Test
  void refusesPathsOpenedForTests() {
    good.put(Setting.OPEN_PATHS, "/x");
    assertEquals(List.of("pact.open-paths is for tests only"), objections());
  }

  @Test
  void refusesReadableMailToAnotherMachine() {
    good.put(Setting.MAIL_HOST, "smtp.example.org");
    good.put(Setting.MAIL_STARTTLS, "false");
    assertEquals(
        List.of("pact.mail.starttls must be true for a mail server on another machine"),
        objections());
    good.put(Setting.MAIL_HOST, "127.0.0.1");
    assertEquals(List.of(), objections());
  }
}
