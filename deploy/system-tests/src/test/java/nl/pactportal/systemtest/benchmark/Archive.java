package nl.pactportal.systemtest.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.Sources;

/** Ten thousand meetings and one very large one, there for a while. */
final class Archive {
  static final String LARGE = "bbbb1000-0000-7000-8000-000000000000";

  private Archive() {}

  static void fill() throws SQLException {
    remove(); // what a run that broke off left behind
    run("archive.sql");
  }

  static void remove() throws SQLException {
    run("archive-remove.sql");
  }

  private static void run(String file) throws SQLException {
    try (Connection connection = Portal.superuser();
        Statement statement = connection.createStatement()) {
      statement.execute(Sources.text(Sources.file("deploy/benchmark/" + file)));
      statement.execute("vacuum analyze");
    }
  }
}
