package nl.pactportal.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The module from outside: without sign-in nothing of it is seen. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FundingClientIT {
  private static final String DEMO = "01970000-0000-7000-8000-000001002510";

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @ArquillianResource URL home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.xhtml",
        "calls/detail.xhtml?id=01970000-0000-7000-8000-00000000c001",
        "calls/index.xhtml",
        "calls/edit.xhtml",
        "calls/ceiling.xhtml?id=01970000-0000-7000-8000-00000000c001",
        "calls/closing.xhtml?id=01970000-0000-7000-8000-00000000c001",
        "calls/history.xhtml?id=01970000-0000-7000-8000-00000000c001",
        "calls/outages.xhtml",
        "calls/themes.xhtml",
        "calls/checklist.xhtml",
        "applications/detail.xhtml?id=" + DEMO,
        "applications/edit.xhtml?id=" + DEMO,
        "advances/release.xhtml?id=" + DEMO + "&application=" + DEMO,
        "documents/" + DEMO
      })
  void aPageWithoutSignInShowsNothing(String path) throws Exception {
    HttpResponse<String> answer = get(path, null);
    assertTrue(List.of(302, 503).contains(answer.statusCode()), path + " " + answer.statusCode());
    assertFalse(answer.body().contains("Additionele middelen"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"api/v1/applications", "api/v1/applications/" + DEMO})
  void theRestInterfaceWantsAToken(String path) throws Exception {
    assertEquals(401, get(path, null).statusCode());
    assertEquals(401, get(path, "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"WEB-INF/application/facts.xhtml", "WEB-INF/web.xml", "META-INF/persistence.xml"})
  void partsOfPagesAreNotServed(String path) throws Exception {
    assertFalse(get(path, null).statusCode() == 200, path);
  }

  @Test
  void theSchemaLeavesNoHole() throws Exception {
    try (Connection connection = TestDatabase.asSuperuser()) {
      List<String> holes =
          DatabaseCatalogue.strict().check(connection).stream()
              .filter(hole -> hole.contains("funding"))
              .toList();
      assertEquals(List.of(), holes);
    }
  }

  private HttpResponse<String> get(String path, String token) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
