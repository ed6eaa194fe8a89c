package nl.pactportal.dashboard.importer;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.table.SourceCell;

/**
 * Inserts cells thousands at a time, a column as one array. COPY would be faster still, but
 * PostgreSQL has no COPY into a table with row-level security.
 */
final class CellRows implements AutoCloseable {
  private static final int ROWS = 5_000;
  private static final String INSERT =
      "insert into dashboard.observation (region_code, release_id, measure, dimensions, geo,"
          + " period, value, symbol, missing, flags, low, high)"
          + " select ?, ?, * from unnest(?::text[], ?::text[], ?::text[], ?::text[],"
          + " ?::numeric[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::numeric[])";
  private static final List<Function<SourceCell, String>> CODES =
      List.of(SourceCell::measure, SourceCell::dimensions, SourceCell::geo, SourceCell::period);
  private final Connection connection;
  private final PreparedStatement insert;
  private final List<SourceCell> waiting = new ArrayList<>(ROWS);
  private boolean broken;

  CellRows(Connection connection, String audience, UUID release) throws SQLException {
    this.connection = connection;
    insert = connection.prepareStatement(INSERT);
    insert.setString(1, audience);
    insert.setObject(2, release);
  }

  void add(SourceCell cell) {
    waiting.add(cell);
    if (waiting.size() == ROWS) {
      try {
        send();
      } catch (SQLException failed) {
        throw new Batch.UncheckedSqlException(failed);
      }
    }
  }

  private void send() throws SQLException {
    broken = true;
    int at = 3;
    for (Function<SourceCell, String> code : CODES) {
      texts(at++, code);
    }
    numbers(at++, SourceCell::value);
    texts(at++, SourceCell::symbol);
    texts(at++, cell -> cell.missing() == null ? null : cell.missing().name());
    texts(at++, cell -> Flag.letters(cell.flags()));
    numbers(at++, SourceCell::low);
    numbers(at, SourceCell::high);
    insert.executeUpdate();
    waiting.clear();
    broken = false;
  }

  private void texts(int at, Function<SourceCell, String> column) throws SQLException {
    insert.setArray(
        at, connection.createArrayOf("text", waiting.stream().map(column).toArray(String[]::new)));
  }

  private void numbers(int at, Function<SourceCell, BigDecimal> column) throws SQLException {
    insert.setArray(
        at,
        connection.createArrayOf(
            "numeric", waiting.stream().map(column).toArray(BigDecimal[]::new)));
  }

  @Override
  public void close() throws SQLException {
    try (insert) {
      if (!waiting.isEmpty() && !broken) {
        send();
      }
    }
  }
}
