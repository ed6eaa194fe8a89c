package nl.pactportal.systemtest.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.Sources;

/** Many regions and applications, there for a while. */
final class FundingArchive {
  static final String CALL = "bbbb0000-0000-7000-8000-00000000f001";

  private FundingArchive() {}

  /** In the place of what is there. */
  static void fill(int regions, int own, int other) throws SQLException {
    remove();
    run("funding-archive.sql", "bench.regions", regions, "bench.own", own, "bench.other", other);
  }

  /** Applications to be signed; the call is there, without others. */
  static void rush(int applications) throws SQLException {
    fill(5, 1, 0);
    run("funding-rush.sql", "bench.rush", applications);
  }

  static void remove() throws SQLException {
    run("funding-archive-remove.sql");
  }

  private static void run(String file, Object... settings) throws SQLException {
    try (Connection connection = Portal.superuser();
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < settings.length; i += 2) {
        statement.execute("set " + settings[i] + " = '" + settings[i + 1] + "'");
      }
      statement.execute(Sources.text(Sources.file("deploy/benchmark/" + file)));
      statement.execute("vacuum analyze");
      statement.execute("checkpoint"); // or the database goes on writing while pages are timed
    }
  }

  static void close(String interval) throws SQLException {
    try (Connection connection = Portal.superuser();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update funding.call set closes_at = clock_timestamp() + interval '%s' where id = '%s'"
              .formatted(interval, CALL));
    }
  }

  static long count(String sql) throws SQLException {
    try (Connection connection = Portal.superuser();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
