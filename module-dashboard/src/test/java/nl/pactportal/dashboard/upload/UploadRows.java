package nl.pactportal.dashboard.upload;

import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Cells;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.source.Releases;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;

/** What there is after an upload, as others read it and as it lies in the database. */
@ApplicationScoped
@Transactional
public class UploadRows {
  /** Sees the rows of all regions. */
  private static final Person ALL = Person.system("test");

  private static final String TABLES =
      "select schemaname || '.' || tablename from pg_tables"
          + " where schemaname in ('dashboard', 'platform')"
          + " and has_table_privilege(schemaname || '.' || tablename, 'select') order by 1";

  @Inject Releases releases;
  @Inject Cells cells;

  @Resource(lookup = "java:app/jdbc/pact")
  DataSource database;

  /** A release as somebody reads it. */
  public record Published(String audience, List<Cell> cells) {}

  /** As the current user. */
  public Published read(UUID release) {
    ReleaseRef found =
        releases.published(release).orElseThrow(() -> new NotFoundException("release"));
    List<Cell> all = new ArrayList<>();
    cells.stream(found, all::add);
    return new Published(found.audience(), all);
  }

  /** The first number of each row; as the current user. */
  public List<String> ask(String query) {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Tables in which a number stands anywhere, in rows of whatever region. */
  public static List<String> tablesWith(UploadRows rows, String number) throws Exception {
    List<String> found = new ArrayList<>();
    for (String table : callAs(ALL, () -> rows.ask(TABLES))) {
      String count = "select count(*) from " + table + " t where t::text ~ '\\m" + number + "\\M'";
      if (!callAs(ALL, () -> rows.ask(count)).equals(List.of("0"))) {
        found.add(table.substring(table.indexOf('.') + 1));
      }
    }
    return found;
  }
}
