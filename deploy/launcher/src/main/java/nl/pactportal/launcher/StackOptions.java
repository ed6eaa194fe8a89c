package nl.pactportal.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How to start the stack. */
public record StackOptions(
    Installation installation,
    Path data,
    String listen,
    int port,
    int keycloakPort,
    int postgresPort,
    boolean quickStart,
    Map<String, String> environment,
    Progress progress) {

  /** The demo at its usual ports, data in the repository's own folder. */
  public static StackOptions demo(Installation installation) {
    Path data = installation.root().resolve(".pact");
    Progress progress = new Progress(System.out);
    return new StackOptions(
        installation, data, "127.0.0.1", 8080, 8180, 54320, false, Map.of(), progress);
  }

  /** For tests: free ports, silent, and Java tuned for a short life. */
  public static StackOptions forTests(Path data) {
    return new StackOptions(
        Installation.find(),
        data,
        "127.0.0.1",
        Ports.free(),
        Ports.free(),
        Ports.free(),
        true,
        Map.of(),
        Progress.silent());
  }

  /** More settings for the portal, as environment variables. */
  public StackOptions withEnvironment(Map<String, String> more) {
    return new StackOptions(
        installation, data, listen, port, keycloakPort, postgresPort, quickStart, more, progress);
  }

  public StackOptions withProgress(Progress other) {
    return new StackOptions(
        installation,
        data,
        listen,
        port,
        keycloakPort,
        postgresPort,
        quickStart,
        environment,
        other);
  }

  /** Java as the portal itself has it: for who measures, not for who waits for a start. */
  public StackOptions asInProduction() {
    return new StackOptions(
        installation, data, listen, port, keycloakPort, postgresPort, false, environment, progress);
  }

  StackOptions withData(Path other) {
    return new StackOptions(
        installation,
        other,
        listen,
        port,
        keycloakPort,
        postgresPort,
        quickStart,
        environment,
        progress);
  }

  /** Everything the servers write for a moment stays in the data folder. */
  Path temporary() {
    return data.resolve("tmp");
  }

  String baseUrl() {
    return environment.getOrDefault("PACT_BASE_URL", "http://" + host() + ":" + port);
  }

  String keycloakUrl() {
    return "http://" + host() + ":" + keycloakPort;
  }

  String issuer() {
    return environment.getOrDefault("PACT_OIDC_ISSUER", keycloakUrl() + "/realms/pact");
  }

  String probeUrl(int aPort) {
    return "http://" + (listensEverywhere() ? "127.0.0.1" : listen) + ":" + aPort;
  }

  private String host() {
    boolean local = listen.equals("127.0.0.1") || listensEverywhere();
    return local ? "localhost" : listen;
  }

  private boolean listensEverywhere() {
    return listen.equals("0.0.0.0");
  }

  /** What the portal reads at its start. */
  Map<String, String> settings(Database database) {
    Map<String, String> settings = new HashMap<>();
    settings.put("PACT_MODE", "demo");
    settings.put("PACT_BASE_URL", baseUrl());
    settings.put("PACT_OIDC_ISSUER", issuer());
    settings.put("PACT_DB_URL", database.url());
    settings.put("PACT_DB_OWNER_USER", database.ownerUser());
    settings.put("PACT_DB_OWNER_PASSWORD", database.ownerPassword());
    settings.put("PACT_DB_APP_USER", database.appUser());
    settings.put("PACT_DB_APP_PASSWORD", database.appPassword());
    settings.putAll(environment);
    return settings;
  }
}
