package nl.pactportal.systemtest.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.pactportal.systemtest.Portal;

/**
 * A copy of the portal's database that takes its place in less than a second, and gives it back:
 * filling and emptying one takes so long that the machine is another one afterwards.
 */
final class Spare implements AutoCloseable {
  private static final String ASIDE = "pact_aside";
  private static final String SPARE = "pact_spare";

  private final Connection administrator;
  private final String own;

  private Spare(Connection administrator, String own) {
    this.administrator = administrator;
    this.own = own;
  }

  /** Of what is there now. */
  static Spare copy() throws SQLException {
    Spare spare = new Spare(Portal.administrator(), name());
    spare.leave(spare.own);
    spare.execute("create database %s template %s".formatted(SPARE, spare.own));
    spare.admit(spare.own);
    return spare;
  }

  private static String name() throws SQLException {
    try (Connection connection = Portal.superuser()) {
      return connection.getCatalog();
    }
  }

  void swap() throws SQLException {
    leave(own);
    rename(own, ASIDE);
    rename(SPARE, own);
    admit(own);
    rename(ASIDE, SPARE);
  }

  /** Its connections end; the pool of the portal tries each before it uses it. */
  private void leave(String database) throws SQLException {
    execute("alter database %s allow_connections false".formatted(database));
    String rest = " from pg_stat_activity where datname = '" + database + "'";
    while (count("select count(pg_terminate_backend(pid, 1000))" + rest) > 0) {
      Thread.onSpinWait();
    }
  }

  private void admit(String database) throws SQLException {
    execute("alter database %s allow_connections true".formatted(database));
  }

  private void rename(String from, String to) throws SQLException {
    execute("alter database %s rename to %s".formatted(from, to));
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = administrator.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = administrator.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    execute("drop database " + SPARE);
    administrator.close();
  }
}
