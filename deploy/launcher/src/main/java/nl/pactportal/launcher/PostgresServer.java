package nl.pactportal.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The running server process. */
final class PostgresServer {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES = 20;

  private final PostgresData data;
  private final PostgresTools tools;
  private final int port;
  private Process process;

  PostgresServer(PostgresData data, PostgresTools tools, int port) {
    this.data = data;
    this.tools = tools;
    this.port = port;
  }

  /**
   * A server that was killed hard can stay in the process table for a moment (nobody has asked for
   * its exit code yet) and then counts as alive for the next one: that is worth some more tries.
   */
  void start() {
    Ports.requireFree("127.0.0.1", port, "PostgreSQL", "--postgres-port");
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      LogTail log = LogTail.from(data.log());
      process = tools.start(data.folder(), port);
      if (awaitReady(log)) {
        return;
      }
      if (!log.contains("postmaster.pid") && !log.contains("shared memory block")) {
        throw new StartException("PostgreSQL did not start: " + log.lastProblem());
      }
      pause(500);
    }
    throw new StartException("PostgreSQL did not start; see " + data.log() + ".");
  }

  private boolean awaitReady(LogTail log) {
    Instant end = Instant.now().plus(PATIENCE);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      if (log.contains("ready to accept connections")) {
        return true;
      }
      pause(30);
    }
    process.destroyForcibly();
    return false;
  }

  /** It must be our server that answers, and it must hold the database and the roles. */
  void check(String user, String password, Database wanted) {
    try (Connection connection = connect("postgres", user, password)) {
      requireOwnData(connection);
      new DatabaseRoles(connection, wanted).ensure();
    } catch (SQLException e) {
      throw new StartException("PostgreSQL cannot be used: " + e.getMessage(), e);
    }
    try (Connection connection = connect(LocalPostgres.NAME, user, password)) {
      DatabaseRoles.closePublicSchema(connection);
    } catch (SQLException e) {
      throw new StartException("PostgreSQL cannot be used: " + e.getMessage(), e);
    }
  }

  private Connection connect(String name, String user, String password) throws SQLException {
    return DriverManager.getConnection(url(name), user, password);
  }

  private void requireOwnData(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show data_directory")) {
      rows.next();
      if (!Path.of(rows.getString(1)).equals(data.folder())) {
        throw new StartException(
            "Port " + port + " is served by another PostgreSQL; choose --postgres-port.");
      }
    }
  }

  String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  void stop() {
    if (!process.isAlive()) {
      return;
    }
    tools.stop(data.folder());
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException("Interrupted while PostgreSQL was starting.", e);
    }
  }
}
