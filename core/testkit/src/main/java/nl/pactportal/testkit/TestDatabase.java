package nl.pactportal.testkit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import nl.pactportal.launcher.Database;
import nl.pactportal.launcher.LocalPostgres;
import nl.pactportal.launcher.Ports;

/**
 * The PostgreSQL of this test JVM, empty at the start of each run. The server in the container uses
 * it as the application does; tests on the client side look into it from outside.
 */
public final class TestDatabase {
  private static final Path HOME = Path.of("target", "test-database").toAbsolutePath();

  /** Arquillian calls its runner inside the WAR there; sign-on must let it pass. */
  private static final String ARQUILLIAN_RUNNER = "/ArquillianServletRunnerEE9";

  private static LocalPostgres server;

  private TestDatabase() {}

  /** Starts it and returns the options with which Payara Micro finds it. */
  public static synchronized String start() {
    server = LocalPostgres.start(HOME, Ports.free());
    empty();
    return options(server.database());
  }

  /** Takes away what the last run left, so that a changed migration is no surprise. */
  static void empty() {
    try (Connection connection = asSuperuser();
        Statement statement = connection.createStatement()) {
      statement.execute("drop owned by pact_owner cascade");
    } catch (SQLException e) {
      throw new IllegalStateException("The test database cannot be emptied", e);
    }
  }

  public static synchronized void stop() {
    server.close();
    server = null;
  }

  private static String options(Database database) {
    return String.join(
        " ",
        "-Dpact.mode=demo",
        "-Dpact.base-url=http://localhost:8080",
        "-Dpact.open-paths=" + ARQUILLIAN_RUNNER,
        "-Dpact.db.url=" + database.url(),
        "-Dpact.db.owner.user=" + database.ownerUser(),
        "-Dpact.db.owner.password=" + database.ownerPassword(),
        "-Dpact.db.app.user=" + database.appUser(),
        "-Dpact.db.app.password=" + database.appPassword());
  }

  /** How to reach it, for a test that makes connections of its own. */
  public static synchronized Database database() {
    if (server == null) {
      throw new IllegalStateException(
          "No test database: this is not a container test on the client side");
    }
    return server.database();
  }

  public static Connection asOwner() throws SQLException {
    Database database = database();
    return DriverManager.getConnection(
        database.url(), database.ownerUser(), database.ownerPassword());
  }

  /** Sees everything, past all policies: for catalogue questions and for setting up rows. */
  public static Connection asSuperuser() throws SQLException {
    return DriverManager.getConnection(database().url(), "postgres", superuserPassword());
  }

  /**
   * One transaction with the scope of a person, as the application opens it: {@code
   * asApp("AM28,PB", "AM28")}. The scope ends with the transaction.
   */
  public static Connection asApp(String readRegions, String writeRegions) throws SQLException {
    Database database = database();
    Connection connection =
        DriverManager.getConnection(database.url(), database.appUser(), database.appPassword());
    connection.setAutoCommit(false);
    String scope =
        "select set_config('pact.read_regions', ?, true),"
            + " set_config('pact.write_regions', ?, true),"
            + " set_config('pact.subject', 'test', true)";
    try (PreparedStatement statement = connection.prepareStatement(scope)) {
      statement.setString(1, readRegions);
      statement.setString(2, writeRegions);
      statement.execute();
    }
    return connection;
  }

  private static String superuserPassword() {
    Properties passwords = new Properties();
    try (Reader reader = Files.newBufferedReader(HOME.resolve("passwords.properties"))) {
      passwords.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return passwords.getProperty("postgres");
  }
}
