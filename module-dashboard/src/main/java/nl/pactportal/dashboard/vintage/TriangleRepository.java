package nl.pactportal.dashboard.vintage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.observation.PeriodStatus;

/** Reads what releases said of one series: one question, answered from the index of each. */
@ApplicationScoped
public class TriangleRepository {
  static final int EDITIONS = 12;
  private static final String CELLS =
      "select r.id, r.published_at, r.source_version, o.period, coalesce(p.title, '') as title,"
          + " coalesce(p.status, '') as status, o.value, o.missing, o.flags from"
          + " (select region_code, id, published_at, source_version from dashboard.release"
          + " where region_code = ? and dataset_id = ? and status = 'PUBLISHED'"
          + " order by published_at desc, id desc limit "
          + EDITIONS
          + ") r join dashboard.observation o on o.region_code = r.region_code"
          + " and o.release_id = r.id and o.measure = ? and o.dimensions = ? and o.geo = ?"
          + " left join dashboard.period_code p on p.region_code = r.region_code"
          + " and p.release_id = r.id and p.code = o.period"
          + " order by r.published_at, r.id, o.period";

  @Resource(lookup = "java:app/jdbc/pact")
  DataSource database;

  /**
   * @param audience region code of the table, which the caller may read
   */
  List<TriangleCell> cells(String audience, UUID dataset, SeriesKey key) {
    List<TriangleCell> cells = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(CELLS)) {
      query.setString(1, audience);
      query.setObject(2, dataset);
      query.setString(3, key.measure());
      query.setString(4, key.dimensions());
      query.setString(5, key.geo());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          cells.add(cell(rows));
        }
      }
      return cells;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static TriangleCell cell(ResultSet row) throws SQLException {
    String missing = row.getString("missing");
    boolean soft =
        new PeriodStatus(row.getString("status")).provisional()
            || Flag.of(row.getString("flags")).stream().anyMatch(Flag::provisional);
    return new TriangleCell(
        row.getObject("id", UUID.class),
        row.getTimestamp("published_at").toInstant(),
        row.getString("source_version"),
        row.getString("period"),
        row.getString("title"),
        row.getBigDecimal("value"),
        missing == null ? null : Missing.valueOf(missing),
        soft);
  }
}
