package nl.pactportal.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.util.List;
import nl.pactportal.testkit.DatabaseCatalogue;
import nl.pactportal.testkit.TestDatabase;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asks PostgreSQL's own catalogue whether a table of the dashboard leaves a hole. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DatabaseCatalogueIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Test
  void theDashboardsSchemaHasNoHole() throws Exception {
    try (Connection connection = TestDatabase.asSuperuser()) {
      List<String> holes = DatabaseCatalogue.strict().check(connection);
      assertEquals(List.of(), holes.stream().filter(hole -> hole.contains("dashboard.")).toList());
    }
  }
}
