package nl.pactportal.dashboard.importer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.pactportal.platform.region.RegionScope;

/** Writes the rows of a release by batches of plain JDBC, inside the caller's transaction. */
@ApplicationScoped
public class ReleaseRows {
  private static final String DUPLICATE = "23505";
  private static final String MEASURE =
      "insert into dashboard.measure (region_code, release_id, code, title, unit, decimals,"
          + " position) values (?, ?, ?, ?, ?, ?, ?)";
  private static final String CATEGORY =
      "insert into dashboard.category (region_code, release_id, dimension, code, title, position)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String PERIOD =
      "insert into dashboard.period_code (region_code, release_id, code, title, status, position)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String OBSERVATION =
      "insert into dashboard.observation (region_code, release_id, measure, dimensions, period,"
          + " value, value_attribute) values (?, ?, ?, ?, ?, ?, ?)";
  private static final String SHARED = RegionScope.SHARED;

  @Resource(lookup = "java:app/jdbc/pact")
  DataSource database;

  void write(UUID release, CbsDownload table) {
    try (Connection connection = database.getConnection()) {
      measures(connection, release, table.measures());
      categories(connection, release, table.categories());
      periods(connection, release, table.periods());
      observations(connection, release, table);
    } catch (SQLException failed) {
      throw reason(failed);
    } catch (Batch.UncheckedSqlException failed) {
      throw reason(failed.getCause());
    }
  }

  private static RuntimeException reason(SQLException failed) {
    return DUPLICATE.equals(failed.getSQLState())
        ? new SourceException(ImportFailure.UNREADABLE, "a cell or code twice")
        : new IllegalStateException(failed);
  }

  private static void measures(Connection connection, UUID release, List<CbsMeasure> measures)
      throws SQLException {
    try (Batch batch = new Batch(connection, MEASURE)) {
      for (int i = 0; i < measures.size(); i++) {
        CbsMeasure one = measures.get(i);
        batch.add(SHARED, release, one.code(), one.title(), one.unit(), one.decimals(), i);
      }
    }
  }

  private static void categories(Connection connection, UUID release, List<CbsCode> codes)
      throws SQLException {
    try (Batch batch = new Batch(connection, CATEGORY)) {
      for (int i = 0; i < codes.size(); i++) {
        CbsCode one = codes.get(i);
        batch.add(SHARED, release, one.dimension(), one.code(), one.title(), i);
      }
    }
  }

  private static void periods(Connection connection, UUID release, List<CbsCode> codes)
      throws SQLException {
    try (Batch batch = new Batch(connection, PERIOD)) {
      for (int i = 0; i < codes.size(); i++) {
        CbsCode one = codes.get(i);
        batch.add(SHARED, release, one.code(), one.title(), one.status(), i);
      }
    }
  }

  private static void observations(Connection connection, UUID release, CbsDownload table)
      throws SQLException {
    try (Batch batch = new Batch(connection, OBSERVATION)) {
      table.forEach(
          cell ->
              batch.put(
                  SHARED,
                  release,
                  cell.measure(),
                  cell.dimensions(),
                  cell.period(),
                  cell.value(),
                  cell.attribute()));
    }
  }
}
