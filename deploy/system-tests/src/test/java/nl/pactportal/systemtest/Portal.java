package nl.pactportal.systemtest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The portal under test: started once per test JVM, or, with {@code -Dpact.st.stack=folder}, the
 * one {@link RunningPortal} already runs there.
 */
public final class Portal {
  private static RunningPortal running;

  private Portal() {}

  static synchronized RunningPortal running() {
    if (running == null) {
      String told = System.getProperty("pact.st.stack");
      running =
          told == null
              ? RunningPortal.start(FreshFolder.at(Path.of("target/stack")))
              : RunningPortal.at(told);
    }
    return running;
  }

  static synchronized void stop() {
    if (running != null) {
      running.close();
    }
  }

  public static String url() {
    return running().value("url");
  }

  /** Full address of a path such as {@code /funding/}. */
  public static String address(String path) {
    return path.startsWith("http") ? path : url() + path;
  }

  public static String issuer() {
    return running().value("issuer");
  }

  /** As the one the rules do not hold for, to look behind them. */
  public static Connection superuser() throws SQLException {
    return superuser(running().value("database"));
  }

  /** In the database beside the portal's own, to which nobody else is connected. */
  public static Connection administrator() throws SQLException {
    return superuser(running().value("database").replaceFirst("/[^/]+$", "/postgres"));
  }

  private static Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(database, "postgres", running().value("database.password"));
  }
}
