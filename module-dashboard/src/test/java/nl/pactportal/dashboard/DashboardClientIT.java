package nl.pactportal.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

/** What a stranger gets from outside: nothing but resources. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DashboardClientIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @ArquillianResource URL base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "index.xhtml",
        "regions/detail.xhtml?region=AM25",
        "sources/index.xhtml",
        "sources/detail.xhtml?id=0198d000-0000-7000-8000-000000000001",
        "uploads/index.xhtml",
        "uploads/detail.xhtml?id=0198dd30-0000-7000-8000-000000000022",
        "uploads/template.csv?region=AM25"
      })
  void noPageWithoutSignIn(String page) throws Exception {
    HttpResponse<String> answer = get(page);
    assertTrue(answer.statusCode() == 503 || answer.statusCode() == 302, page);
    assertFalse(answer.body().contains("Brabant"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"AM25", "AM99"})
  void noFiguresWithoutToken(String region) throws Exception {
    HttpResponse<String> answer = get("api/v1/regions/" + region + "/observations");
    assertEquals(401, answer.statusCode());
    assertFalse(answer.body().contains("DEMO"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echarts.common.min.js.xhtml?ln=echarts",
        "chart.js.xhtml?ln=dashboard",
        "dashboard.css.xhtml?ln=dashboard"
      })
  void theChartLibraryIsOurOwn(String resource) throws Exception {
    assertEquals(200, get("jakarta.faces.resource/" + resource).statusCode());
  }

  @Test
  void fragmentsAreNoPages() throws Exception {
    HttpResponse<String> answer = get("WEB-INF/fragments/sections.xhtml");
    assertTrue(answer.statusCode() != 200, answer.body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
