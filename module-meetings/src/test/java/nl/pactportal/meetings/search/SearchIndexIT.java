package nl.pactportal.meetings.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.pactportal.testkit.TestDatabase;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Why the search is a function of the owner: only for him the index of the words counts. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SearchIndexIT {
  private static final String QUERY =
      "explain select object_id from meetings.search_entry e where e.words @@"
          + " websearch_to_tsquery('dutch', 'vergadering')";

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Test
  void theOwnerUsesTheIndexAndTheApplicationCannot() throws Exception {
    assertTrue(planOf("pact_owner").contains("search_entry_words"), planOf("pact_owner"));
    assertFalse(planOf("pact_app").contains("search_entry_words"), planOf("pact_app"));
  }

  private static String planOf(String role) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser();
        Statement statement = connection.createStatement()) {
      statement.execute("set enable_seqscan = off");
      statement.execute("set pact.read_regions = 'PB,AM25'");
      statement.execute("set role " + role);
      StringBuilder plan = new StringBuilder();
      try (ResultSet rows = statement.executeQuery(QUERY)) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }
}
