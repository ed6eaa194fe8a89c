package nl.pactportal.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.pactportal.testkit.TestDatabase;

/** The synthetic table the benchmarks of the module share: whichever comes first fills it. */
public final class BenchArchive {
  private BenchArchive() {}

  /** From outside the container, as superuser. */
  public static void fill() throws Exception {
    try (Connection connection = TestDatabase.asSuperuser();
        Statement statement = connection.createStatement()) {
      if (isFilled(statement)) {
        return;
      }
      statement.execute("set bench.months = '" + Integer.getInteger("bench.months", 290) + "'");
      statement.execute("set bench.totals = '" + Boolean.getBoolean("bench.totals") + "'");
      statement.execute("set bench.releases = '" + Integer.getInteger("bench.releases", 3) + "'");
      statement.execute(Files.readString(Path.of("../deploy/benchmark/dashboard-archive.sql")));
      statement.execute("analyze");
    }
  }

  private static boolean isFilled(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery("select 1 from dashboard.dataset where code = 'BENCH'")) {
      return found.next();
    }
  }
}
