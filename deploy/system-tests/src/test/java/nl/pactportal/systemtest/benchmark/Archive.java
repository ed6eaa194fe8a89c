package nl.pactportal.systemtest.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.Sources;

/** Many meetings and one very large one, there for a while. */
final class Archive {
  static final String LARGE = "bbbb1000-0000-7000-8000-000000000000";

  private Archive() {}

  /** In the place of what is there. */
  static void fill(int meetings) throws SQLException {
    run("archive-remove.sql", 0);
    run("archive.sql", meetings);
  }

  static void remove() throws SQLException {
    run("archive-remove.sql", 0);
  }

  private static void run(String file, int meetings) throws SQLException {
    try (Connection connection = Portal.superuser();
        Statement statement = connection.createStatement()) {
      statement.execute("set bench.meetings = '" + meetings + "'");
      statement.execute(Sources.text(Sources.file("deploy/benchmark/" + file)));
      statement.execute("vacuum analyze");
      statement.execute("checkpoint"); // or the database goes on writing while pages are timed
    }
  }
}
