package nl.pactportal.dashboard.gate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.pactportal.dashboard.observation.ReleaseRef;

/**
 * Plain questions about the rows of a release, in the caller's transaction: counting a million of
 * them is the work of the database.
 */
@ApplicationScoped
public class Rows {
  @Resource(lookup = "java:app/jdbc/pact")
  DataSource database;

  /**
   * Until the end of the transaction a statement may take longer than for a page, which somebody
   * waits for: two releases of ten million cells are not compared in half a minute.
   */
  void patiently() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set local statement_timeout = '10min'");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Makes something of a row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * @param sql whose first two parameters are the audience and the id of the release
   */
  <T> List<T> of(ReleaseRef release, String sql, Reader<T> reader, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(release.audience(), release.id()));
    arguments.addAll(List.of(more));
    return of(sql, reader, arguments.toArray());
  }

  <T> List<T> of(String sql, Reader<T> reader, Object... arguments) {
    List<T> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setQueryTimeout(0); // the database has the time limit, see patiently
      for (int i = 0; i < arguments.length; i++) {
        query.setObject(i + 1, arguments[i]);
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(reader.read(rows));
        }
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
