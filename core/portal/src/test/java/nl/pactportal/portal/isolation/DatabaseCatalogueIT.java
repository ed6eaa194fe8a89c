package nl.pactportal.portal.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.util.List;
import nl.pactportal.testkit.TestDatabase;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asks PostgreSQL's own catalogue whether the platform's schema leaves a hole. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DatabaseCatalogueIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("ROOT");
  }

  @Test
  void thePlatformsSchemaHasNoHole() throws Exception {
    try (Connection connection = TestDatabase.asSuperuser()) {
      assertEquals(List.of(), PlatformCatalogue.RULES.check(connection));
    }
  }
}
