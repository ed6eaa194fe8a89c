package nl.pactportal.dashboard.importer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Sends rows a thousand at a time; closing it sends the rest. */
final class Batch implements AutoCloseable {
  private static final int ROWS = 1000;
  private final PreparedStatement insert;
  private int waiting;
  private boolean broken;

  Batch(Connection connection, String sql) throws SQLException {
    insert = connection.prepareStatement(sql);
  }

  void add(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
    if (++waiting == ROWS) {
      send();
    }
  }

  /** The same, for callers that cannot pass on a checked exception. */
  void put(Object... values) {
    try {
      add(values);
    } catch (SQLException failed) {
      throw new UncheckedSqlException(failed);
    }
  }

  private void send() throws SQLException {
    waiting = 0;
    broken = true;
    insert.executeBatch();
    broken = false;
  }

  @Override
  public void close() throws SQLException {
    try (insert) {
      if (waiting > 0 && !broken) {
        send();
      }
    }
  }

  /** Carries a database error through a lambda. */
  static final class UncheckedSqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UncheckedSqlException(SQLException cause) {
      super(cause);
    }

    @Override
    public synchronized SQLException getCause() {
      return (SQLException) super.getCause();
    }
  }
}
