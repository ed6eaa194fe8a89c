package nl.pactportal.launcher;

import java.nio.file.Path;

/**
 * A PostgreSQL of our own: direct child of this JVM, on loopback, with passwords, fsync and
 * checksums. Its data stays in the home folder; closing only stops it. It has no shutdown hook:
 * whoever starts it closes it, after the servers that use it.
 */
public final class LocalPostgres implements AutoCloseable {
  static final String NAME = "pact";
  private static final String ADMINISTRATOR = "postgres";
  private static final long NEEDED_MEGABYTES = 300;

  private final InstanceLock lock;
  private final PostgresServer server;
  private final Database database;

  private LocalPostgres(InstanceLock lock, PostgresServer server, Database database) {
    this.lock = lock;
    this.server = server;
    this.database = database;
  }

  public static LocalPostgres start(Path home, int port) {
    Path folder = Folders.create(home);
    InstanceLock lock = InstanceLock.on(folder);
    try {
      return start(folder, port, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static LocalPostgres start(Path home, int port, InstanceLock lock) {
    Folders.requireSpace(home, NEEDED_MEGABYTES);
    Secrets secrets = new Secrets(home.resolve("passwords.properties"));
    PostgresTools tools =
        new PostgresTools(PostgresBinaries.in(home), home.resolve("postgres.log"));
    PostgresData data = new PostgresData(home.resolve("data"), tools);
    prepare(data, secrets, home);
    PostgresServer server = new PostgresServer(data, tools, port);
    server.start();
    try {
      Database database = describe(server, secrets);
      server.check(ADMINISTRATOR, secrets.get(ADMINISTRATOR), database);
      return new LocalPostgres(lock, server, database);
    } catch (RuntimeException e) {
      server.stop();
      throw e;
    }
  }

  private static void prepare(PostgresData data, Secrets secrets, Path home) {
    if (!data.exists()) {
      data.create(ADMINISTRATOR, secrets.get(ADMINISTRATOR));
    } else if (!secrets.has(ADMINISTRATOR)) {
      throw new StartException(
          "The passwords of the database in " + home + " are gone (passwords.properties).");
    }
    data.stopOrphan();
  }

  private static Database describe(PostgresServer server, Secrets secrets) {
    return new Database(
        server.url(NAME),
        "pact_owner",
        secrets.get("pact_owner"),
        "pact_app",
        secrets.get("pact_app"));
  }

  public Database database() {
    return database;
  }

  /** The process of the server, for tests that kill it. */
  public ProcessHandle process() {
    return server.process();
  }

  @Override
  public void close() {
    server.stop();
    lock.close();
  }
}
