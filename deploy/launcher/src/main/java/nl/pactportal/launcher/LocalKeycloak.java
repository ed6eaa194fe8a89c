package nl.pactportal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak for demo and tests: its own small database, the realm with the demo users. */
final class LocalKeycloak implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String ADMINISTRATOR = "admin";

  private final StackOptions options;
  private final Path home;
  private final ServerProcess server;
  private final Secrets secrets;
  private KeycloakProgram program;

  LocalKeycloak(StackOptions options, Secrets secrets) {
    this.options = options;
    this.secrets = secrets;
    this.home = Folders.create(options.data().resolve("keycloak"));
    this.server = new ServerProcess("keycloak", options.data());
  }

  ServerProcess server() {
    return server;
  }

  /** The slow part of a first start. */
  void prepare() {
    program = KeycloakProgram.prepare(options.installation(), options.progress());
    prepareHome();
  }

  void start() {
    Ports.requireFree(options.listen(), options.keycloakPort(), "Keycloak", "--keycloak-port");
    List<String> command = program.command(home, options.temporary(), "-Xmx400m");
    command.addAll(List.of("start", "--optimized", "--import-realm", "--http-enabled=true"));
    command.add("--cache=local"); // without it Keycloak looks for a cluster on every interface
    command.add("--http-host=" + options.listen());
    command.add("--http-port=" + options.keycloakPort());
    command.add("--hostname=" + options.keycloakUrl());
    server.start(command, administrator());
  }

  /** A start before Keycloak's realm answers would send the first visitor to an error page. */
  void awaitReady() {
    String realm = options.probeUrl(options.keycloakPort()) + "/realms/pact";
    boolean ready =
        Pause.until(PATIENCE, () -> !server.isAlive() || Web.status(realm) == 200)
            && server.isAlive();
    if (!ready) {
      throw new StartException(
          "Keycloak did not start (%s); see %s."
              .formatted(server.output().lastProblem(), server.log()));
    }
  }

  KeycloakAdmin admin() {
    return new KeycloakAdmin(options.keycloakUrl(), ADMINISTRATOR, secrets.get("keycloak"));
  }

  private Map<String, String> administrator() {
    return Map.of(
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        ADMINISTRATOR,
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        secrets.get("keycloak"));
  }

  /** Keycloak imports a realm once and never again, so a changed realm needs a new database. */
  private void prepareHome() {
    try {
      String wanted = realm();
      Path file = Files.createDirectories(home.resolve("data/import")).resolve("pact-realm.json");
      if (!Files.exists(file) || !Files.readString(file).equals(wanted)) {
        Folders.delete(home.resolve("data/h2"));
        Files.writeString(file, wanted);
      }
      Files.createDirectories(home.resolve("conf"));
      Files.createDirectories(home.resolve("providers"));
      Path lib = home.resolve("lib");
      Files.deleteIfExists(lib);
      Files.createSymbolicLink(lib, program.lib().toAbsolutePath());
    } catch (IOException e) {
      throw new StartException("Keycloak's folder " + home + " cannot be written: " + e, e);
    }
  }

  private String realm() {
    Installation installation = options.installation();
    return Realm.read(installation.realm(), options.baseUrl())
        .withUsers(Realm.users(installation.demoUsers()))
        .json();
  }

  @Override
  public void close() {
    server.stop();
  }
}
