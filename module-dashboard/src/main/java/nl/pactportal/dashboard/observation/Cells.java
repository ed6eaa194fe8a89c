package nl.pactportal.dashboard.observation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.pactportal.dashboard.SqlArray;

/**
 * Reads cells of a release, in the caller's transaction. Plain JDBC: cells are facts that never
 * change, and there can be millions of them. A {@link ReleaseRef} is only had by who may see the
 * release; row-level security holds for the rest.
 */
@ApplicationScoped
public class Cells {
  private static final int FETCH = 5_000;
  private static final String SELECT =
      "select measure, dimensions, geo, period, value, missing, flags, low, high, symbol"
          + " from dashboard.observation where region_code = ? and release_id = ?";
  private static final String SERIES =
      SELECT
          + " and measure = ? and dimensions = ? and geo = any(cast(? as text[])) order by geo, period";
  private static final String BROKEN_DOWN =
      SELECT
          + " and measure = any(cast(? as text[])) and dimensions = any(cast(? as text[]))"
          + " and geo = any(cast(? as text[]))";
  private static final String MAP =
      SELECT + " and measure = ? and dimensions = ? and period = ? order by geo";
  private static final String ALL = SELECT + " order by measure, dimensions, geo, period";

  @Resource(lookup = "java:app/jdbc/pact")
  DataSource database;

  /** All periods of a measure in those areas. */
  public List<Cell> series(
      ReleaseRef release, String measure, String dimensions, Collection<String> geos) {
    List<Cell> cells = new ArrayList<>();
    each(SERIES, release, cells::add, measure, dimensions, SqlArray.of(geos));
    return cells;
  }

  /** All periods of several measures in those areas, for several breakdowns at once. */
  public List<Cell> series(
      ReleaseRef release,
      Collection<String> measures,
      Collection<String> dimensions,
      Collection<String> geos) {
    List<Cell> cells = new ArrayList<>();
    each(
        BROKEN_DOWN,
        release,
        cells::add,
        SqlArray.of(measures),
        SqlArray.of(dimensions),
        SqlArray.of(geos));
    return cells;
  }

  /** A measure in all areas of the release, in one period. */
  public List<Cell> map(ReleaseRef release, String measure, String dimensions, String period) {
    List<Cell> cells = new ArrayList<>();
    each(MAP, release, cells::add, measure, dimensions, period);
    return cells;
  }

  /** Every cell of a release; memory does not grow with their number. */
  public void stream(ReleaseRef release, Consumer<Cell> taker) {
    asIndexed();
    each(ALL, release, taker);
  }

  /**
   * Until the end of the transaction: the key has the order already. The database would rather sort
   * ten million cells first, and the first of them came after a statement may have ended.
   */
  private void asIndexed() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set local enable_sort = off");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void each(String sql, ReleaseRef release, Consumer<Cell> taker, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setFetchSize(FETCH);
      query.setString(1, release.audience());
      query.setObject(2, release.id());
      for (int i = 0; i < arguments.length; i++) {
        query.setObject(i + 3, arguments[i]);
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          taker.accept(cell(rows));
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Cell cell(ResultSet row) throws SQLException {
    String missing = row.getString("missing");
    return new Cell(
        row.getString("measure"),
        row.getString("dimensions"),
        row.getString("geo"),
        row.getString("period"),
        row.getBigDecimal("value"),
        missing == null ? null : Missing.valueOf(missing),
        Flag.of(row.getString("flags")),
        row.getBigDecimal("low"),
        row.getBigDecimal("high"),
        row.getString("symbol"));
  }
}
