package nl.pactportal.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The whole portal on this machine: PostgreSQL, Keycloak, Payara Micro. Started in this order,
 * stopped in the opposite one, also when the start is broken off half-way.
 */
public final class Stack implements AutoCloseable {
  private static final long NEEDED_MEGABYTES = 2048;

  private final StackOptions options;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private volatile boolean closed;
  private Database database;
  private LocalKeycloak keycloak;
  private LocalPayara payara;

  Stack(StackOptions options) {
    this.options = options.withData(Folders.create(options.data()));
  }

  public static Stack start(StackOptions options) {
    Stack stack = new Stack(options);
    try {
      stack.open();
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  void open() {
    options.installation().check();
    keep(InstanceLock.on(options.data()));
    Folders.requireSpace(options.data(), NEEDED_MEGABYTES);
    Secrets secrets = new Secrets(options.data().resolve("passwords.properties"));
    keycloak = new LocalKeycloak(options, secrets);
    payara = new LocalPayara(options);
    clearLeftovers();
    requirePorts();
    startPostgres();
    startServers();
  }

  private void clearLeftovers() {
    payara.server().stopOrphan();
    keycloak.server().stopOrphan();
    Folders.delete(options.temporary());
    Folders.create(options.temporary());
  }

  private void requirePorts() {
    Ports.requireFree(options.listen(), options.port(), "the portal", "--port");
    Ports.requireFree(options.listen(), options.keycloakPort(), "Keycloak", "--keycloak-port");
  }

  private void startPostgres() {
    options.progress().say("Starting PostgreSQL");
    start(
        () -> {
          LocalPostgres postgres =
              LocalPostgres.start(options.data().resolve("postgres"), options.postgresPort());
          keep(postgres);
          database = postgres.database();
        });
  }

  /** Both take their time; they do not need each other until the first sign-in. */
  private void startServers() {
    options.progress().say("Starting Keycloak and the portal");
    keep(keycloak);
    keep(payara);
    CompletableFuture<Void> signOn = CompletableFuture.runAsync(this::startKeycloak);
    try {
      start(() -> payara.start(options.settings(database)));
      payara.awaitDeployment();
      signOn.join();
      payara.awaitAnswers();
      options.progress().say("The portal answers");
    } catch (CompletionException e) {
      throw e.getCause() instanceof StartException cause ? cause : e;
    }
  }

  /** Starts Keycloak (again) and waits until it answers. */
  public void startKeycloak() {
    keycloak.prepare();
    start(keycloak::start);
    keycloak.awaitReady();
    options.progress().say("Keycloak answers");
  }

  /** Stops Keycloak while the portal goes on. */
  public void stopKeycloak() {
    keycloak.close();
  }

  /** Stops and starts the portal while the others go on. */
  public void restartPortal() {
    payara.close();
    start(() -> payara.start(options.settings(database)));
    payara.awaitDeployment();
    payara.awaitAnswers();
  }

  /** Nothing may be started once the stop has begun. */
  private synchronized void start(Runnable server) {
    if (closed) {
      throw new StartException("Stopped while starting.");
    }
    server.run();
  }

  private synchronized void keep(AutoCloseable part) {
    running.push(part);
    if (closed) {
      stopAll();
      throw new StartException("Stopped while starting.");
    }
  }

  public String baseUrl() {
    return options.baseUrl();
  }

  public String issuer() {
    return options.issuer();
  }

  public Database database() {
    return database;
  }

  public KeycloakAdmin keycloakAdmin() {
    return keycloak.admin();
  }

  /** The process of the portal, for tests that measure or kill it. */
  public ProcessHandle portal() {
    return payara.server().handle();
  }

  boolean isUp() {
    return database != null;
  }

  boolean isClosed() {
    return closed;
  }

  StackOptions options() {
    return options;
  }

  /** Comes back when one of the servers has ended by itself; says which. */
  String awaitEnd() {
    while (payara.server().isAlive() && keycloak.server().isAlive()) {
      Pause.of(1000);
    }
    ServerProcess ended = payara.server().isAlive() ? keycloak.server() : payara.server();
    return "A server has ended by itself; see " + ended.log() + ".";
  }

  @Override
  public void close() {
    closed = true; // at once, so that a start under way gives up
    stopAll();
  }

  private synchronized void stopAll() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        options.progress().say("Not stopped cleanly: " + e);
      }
    }
  }
}
