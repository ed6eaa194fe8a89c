package nl.pactportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private final Installation installation = new Installation(Path.of("/repository"));

  @Test
  void startsTheDemoAtItsUsualPlaces() {
    StackOptions options = options();
    assertEquals(Path.of("/repository/.pact"), options.data());
    assertEquals("http://localhost:8080", options.baseUrl());
    assertEquals("http://localhost:8180/realms/pact", options.issuer());
    assertEquals("127.0.0.1", options.listen());
  }

  @Test
  void takesOtherPlaces() {
    StackOptions options = options("--port", "81", "--keycloak-port", "82", "--listen", "10.0.0.7");
    assertEquals("http://10.0.0.7:81", options.baseUrl());
    assertEquals("http://10.0.0.7:82/realms/pact", options.issuer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", "08080", "999999"})
  void refusesWhatIsNoPort(String value) {
    StartException e = assertThrows(StartException.class, () -> options("--port", value));
    assertTrue(e.getMessage().contains("--port"));
  }

  @Test
  void refusesUnknownOptionsMissingValuesAndModes() {
    assertThrows(StartException.class, () -> new Arguments("--prot", "8080"));
    assertThrows(StartException.class, () -> new Arguments("--port"));
    assertThrows(StartException.class, () -> new Arguments("--mode", "test").production());
    assertTrue(new Arguments("--mode", "production").production());
  }

  private StackOptions options(String... words) {
    return new Arguments(words).options(installation, Progress.silent());
  }
}
