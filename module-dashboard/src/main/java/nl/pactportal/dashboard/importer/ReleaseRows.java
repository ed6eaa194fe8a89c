package nl.pactportal.dashboard.importer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceTable;

/** Writes the rows of a release by plain JDBC, inside the caller's transaction. */
@ApplicationScoped
public class ReleaseRows {
  private static final String DUPLICATE = "23505";
  private static final String MEASURE =
      "insert into dashboard.measure (region_code, release_id, code, title, unit, decimals,"
          + " position, kind, seasonal, numerator, denominator)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String CATEGORY =
      "insert into dashboard.category (region_code, release_id, dimension, code, title, position)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String PERIOD =
      "insert into dashboard.period_code (region_code, release_id, code, title, status, position,"
          + " frequency, starts_on) values (?, ?, ?, ?, ?, ?, ?, ?)";

  @Resource(lookup = "java:app/jdbc/pact")
  DataSource database;

  /**
   * @param audience region code of the table
   */
  public void write(String audience, UUID release, SourceTable table) {
    try (Connection connection = database.getConnection()) {
      measures(connection, audience, release, table.measures());
      categories(connection, audience, release, table.categories());
      periods(connection, audience, release, table.periods());
      try (CellRows cells = new CellRows(connection, audience, release)) {
        table.forEach(cells::add);
      }
    } catch (SQLException failed) {
      throw reason(failed, table);
    } catch (Batch.UncheckedSqlException failed) {
      throw reason(failed.getCause(), table);
    }
  }

  private static RuntimeException reason(SQLException failed, SourceTable table) {
    return DUPLICATE.equals(failed.getSQLState())
        ? new SourceException(ImportFailure.UNREADABLE, Twice.in(table))
        : new IllegalStateException(failed);
  }

  private static void measures(
      Connection connection, String audience, UUID release, List<SourceMeasure> measures)
      throws SQLException {
    try (Batch batch = new Batch(connection, MEASURE)) {
      for (int i = 0; i < measures.size(); i++) {
        SourceMeasure one = measures.get(i);
        batch.add(
            audience,
            release,
            one.code(),
            one.title(),
            one.unit(),
            one.decimals(),
            i,
            one.kind().name(),
            one.seasonal().name(),
            one.numerator(),
            one.denominator());
      }
    }
  }

  private static void categories(
      Connection connection, String audience, UUID release, List<SourceCode> codes)
      throws SQLException {
    try (Batch batch = new Batch(connection, CATEGORY)) {
      for (int i = 0; i < codes.size(); i++) {
        SourceCode one = codes.get(i);
        batch.add(audience, release, one.dimension(), one.code(), one.title(), i);
      }
    }
  }

  private static void periods(
      Connection connection, String audience, UUID release, List<SourceCode> codes)
      throws SQLException {
    try (Batch batch = new Batch(connection, PERIOD)) {
      for (int i = 0; i < codes.size(); i++) {
        SourceCode one = codes.get(i);
        Period period = new Period(one.code(), one.title());
        batch.add(
            audience,
            release,
            one.code(),
            one.title(),
            one.status(),
            i,
            period.frequency().name(),
            period.startsOn().orElse(null));
      }
    }
  }
}
