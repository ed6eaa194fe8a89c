package nl.pactportal.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words after deploy/start, which explains them itself (--help). */
final class Arguments {
  private static final Set<String> KNOWN =
      Set.of("--port", "--keycloak-port", "--postgres-port", "--data", "--listen", "--mode");

  private final Map<String, String> values = new HashMap<>();

  Arguments(String... words) {
    for (int i = 0; i < words.length; i++) {
      take(words[i], i + 1 < words.length ? words[++i] : null);
    }
  }

  private void take(String option, String value) {
    if (!KNOWN.contains(option)) {
      throw new StartException("Unknown option " + option + "; see deploy/start --help.");
    }
    if (value == null) {
      throw new StartException("The option " + option + " needs a value.");
    }
    values.put(option, value);
  }

  boolean production() {
    String mode = values.getOrDefault("--mode", "demo");
    if (!Set.of("demo", "production").contains(mode)) {
      throw new StartException("The mode is demo or production, not " + mode + ".");
    }
    return mode.equals("production");
  }

  StackOptions options(Installation installation, Progress progress) {
    StackOptions usual = StackOptions.demo(installation);
    return new StackOptions(
        installation,
        Path.of(values.getOrDefault("--data", usual.data().toString())).toAbsolutePath(),
        values.getOrDefault("--listen", usual.listen()),
        port("--port", usual.port()),
        port("--keycloak-port", usual.keycloakPort()),
        port("--postgres-port", usual.postgresPort()),
        usual.quickStart(),
        usual.environment(),
        progress);
  }

  private int port(String option, int usual) {
    String value = values.getOrDefault(option, String.valueOf(usual));
    if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > 65_535) {
      throw new StartException("The option " + option + " needs a port number, not " + value + ".");
    }
    return Integer.parseInt(value);
  }
}
