package nl.pactportal.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Not called TestDatabaseIT: surefire takes every Test*, and unit tests have no database. */
class RunDatabaseIT {
  private static final String READ = "select current_setting('pact.read_regions', true)";

  @Test
  void theScopeOfAPersonEndsWithTheTransaction() throws SQLException {
    try (Connection app = TestDatabase.asApp("AM28,PB", "AM28")) {
      assertEquals("AM28,PB", first(app, READ));
      assertEquals("AM28", first(app, "select current_setting('pact.write_regions')"));
      app.commit();
      assertEquals("", first(app, READ));
    }
  }

  @Test
  void everyoneIsWhoTheySayTheyAre() throws SQLException {
    try (Connection owner = TestDatabase.asOwner();
        Connection app = TestDatabase.asApp("AM25", "");
        Connection superuser = TestDatabase.asSuperuser()) {
      assertEquals("pact_owner", first(owner, "select current_user"));
      assertEquals("pact_app", first(app, "select current_user"));
      assertEquals("postgres", first(superuser, "select current_user"));
    }
  }

  @Test
  void theServerInTheContainerIsToldWhereTheDatabaseIs() {
    String options = System.getProperty("payara.cmdOptions");
    assertTrue(options.contains("-Dpact.db.url=" + TestDatabase.database().url()));
    assertTrue(options.contains("-Dpact.open-paths=/ArquillianServletRunnerEE9"));
    assertTrue(options.contains("-Xmx512m"), "what the build said is kept");
  }

  @Test
  void whatTheLastRunLeftIsRemoved() throws SQLException {
    try (Connection owner = TestDatabase.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("create schema leftover; create table leftover.t (id int)");
      TestDatabase.empty();
      assertNull(first(owner, "select to_regclass('leftover.t')"));
      statement.execute("create schema leftover");
    }
  }

  private static String first(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
