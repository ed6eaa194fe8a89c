package nl.pactportal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.pactportal.testkit.DatabaseCatalogue;
import nl.pactportal.testkit.TestDatabase;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The deployed WAR from outside, without Keycloak: closed, but alive. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MeetingsClientIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @ArquillianResource URL base;

  @Test
  void pagesAskForSignIn() throws Exception {
    for (String page : List.of("", "index.xhtml", "meetings/detail.xhtml?id=x")) {
      int status = get(base + page).statusCode();
      assertTrue(status == 302 || status == 503, page + ": " + status);
    }
  }

  @Test
  void theRestInterfaceAsksForAToken() throws Exception {
    assertEquals(401, get(base + "api/v1/meetings").statusCode());
  }

  @Test
  void itIsHealthy() throws Exception {
    HttpResponse<String> health = get("http://localhost:" + base.getPort() + "/health/ready");
    assertEquals(200, health.statusCode(), health.body());
    assertTrue(health.body().contains("\"UP\""), health.body());
  }

  @Test
  void itsSchemaHasNoHole() throws Exception {
    try (var connection = TestDatabase.asSuperuser()) {
      List<String> holes =
          DatabaseCatalogue.strict()
              .allowingTables(
                  "platform.party",
                  "platform.party_alias",
                  "platform.region",
                  "platform.portal_module",
                  "platform.recess")
              .allowingDefinerFunctions("platform.audit_append", "meetings.search")
              .allowingPolicies(
                  "platform.audit_entry.region_insert", "meetings.search_entry.search_reads")
              .check(connection);
      assertEquals(List.of(), holes);
    }
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
