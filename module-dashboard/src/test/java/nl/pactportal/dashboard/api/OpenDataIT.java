package nl.pactportal.dashboard.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** What a program gets from outside that has no token. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OpenDataIT {
  private static final String RELEASE = "0198d000-0000-7000-8000-000000000011";
  private static final String CELLS = "public/datasets/DEMO-JW/observations";

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @ArquillianResource URL base;

  @Test
  void openTablesAndNoOthers() throws Exception {
    HttpResponse<String> answer = get("public/datasets");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("\"DEMO-JW\""), answer.body());
    assertFalse(answer.body().contains("DEMO-WB"), "a table of a region");
    for (JsonValue table : json(answer).getJsonArray("results")) {
      assertEquals("PUB", table.asJsonObject().getString("audience"));
    }
    JsonObject detail = json(get("public/datasets/DEMO-JW"));
    assertEquals(3, detail.getJsonArray("measures").size());
    assertEquals(31, detail.getJsonArray("periods").size());
    assertEquals(RELEASE, detail.getJsonObject("release").getString("id"));
    assertEquals(
        "UNADJUSTED", detail.getJsonArray("measures").getJsonObject(0).getString("seasonal"));
  }

  @Test
  void everyAnswerSaysItsVersionAndThatAnyScriptMayReadIt() throws Exception {
    for (String path :
        List.of("public/datasets", CELLS, CELLS + "?geo=XX", "public/openapi.json")) {
      HttpResponse<String> answer = get(path);
      assertEquals("1.0.0", header(answer, "API-Version"), path);
      assertEquals("*", header(answer, "Access-Control-Allow-Origin"), path);
      assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/v1/public/datasets",
        "api/v1/" + CELLS,
        "api/v1/public/openapi.json",
        "public/exports/data.csv?dataset=DEMO-JW"
      })
  void aScriptOfAnotherSiteMayAskForOpenDataAndForNothingElse(String path) throws Exception {
    HttpResponse<String> answer = asksFirst(path);
    assertEquals(204, answer.statusCode(), path);
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    assertEquals("GET, HEAD", header(answer, "Access-Control-Allow-Methods"));
    assertEquals(
        "Accept, Accept-Language, If-None-Match", header(answer, "Access-Control-Allow-Headers"));
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/v1/datasets",
        "api/v1/datasets/DEMO-WB/observations",
        "api/v1/datasets/public/observations",
        "api/v1/regions/AM25/observations",
        "exports/data.csv?dataset=DEMO-WB"
      })
  void forFiguresOfARegionNoSiteIsLetIn(String path) throws Exception {
    HttpResponse<String> answer = asksFirst(path);
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty(), path);
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Methods").isEmpty(), path);
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Headers").isEmpty(), path);
  }

  @Test
  void anOpenFileMayBeReadByAnyScript() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "public/exports/data.json?dataset=DEMO-JW"))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
  }

  private HttpResponse<String> asksFirst(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", "https://elders.example")
            .header("Access-Control-Request-Method", "GET")
            .header("Access-Control-Request-Headers", "authorization, if-none-match")
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void theTagIsTheReleaseAndWhoHasItGetsNothingNew() throws Exception {
    HttpResponse<String> first = get(CELLS + "?measure=RATE");
    assertEquals("\"" + RELEASE + "\"", header(first, "ETag"));
    assertEquals("public, max-age=300", header(first, "Cache-Control"));
    HttpResponse<String> again = get(CELLS + "?measure=RATE", header(first, "ETag"));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, get(CELLS + "?measure=RATE", "\"another\"").statusCode());
    String named = header(get(CELLS + "?release=" + RELEASE), "Cache-Control");
    assertEquals("public, max-age=31536000, immutable", named);
  }

  @Test
  void aCellSaysWhyItHasNoValue() throws Exception {
    JsonObject page = json(get(CELLS + "?measure=RATE&geo=AM27&period=2021KW03"));
    JsonObject cell = page.getJsonArray("results").getJsonObject(0);
    assertTrue(cell.isNull("value"));
    assertEquals("UNRELIABLE", cell.getString("missing"));
    JsonObject known =
        json(get(CELLS + "?measure=RATE&geo=AM25&period=2021KW03"))
            .getJsonArray("results")
            .getJsonObject(0);
    assertTrue(known.isNull("missing") && known.getJsonNumber("value").doubleValue() > 0);
    assertTrue(page.getBoolean("synthetic"));
  }

  @Test
  void pagesGoOnWhereTheLastOneEndedAndKeepTheirRelease() throws Exception {
    Set<String> seen = new HashSet<>();
    String path = CELLS + "?geo=AM25,AM26&pageSize=50";
    int pages = 0;
    while (path != null) {
      JsonObject page = json(get(path));
      JsonArray cells = page.getJsonArray("results");
      cells.forEach(cell -> assertTrue(seen.add(cell.toString()), "twice: " + cell));
      JsonObject next = page.getJsonObject("_links").getJsonObject("next");
      path = next == null ? null : next.getString("href").replaceFirst(".*/api/v1/", "");
      assertTrue(path == null || path.contains("release=" + RELEASE), path);
      pages++;
    }
    assertEquals(186, seen.size(), "3 measures, 2 areas, 31 quarters");
    assertEquals(4, pages);
  }

  @Test
  void asOfGivesWhatWasShownThen() throws Exception {
    JsonObject then = json(get(CELLS + "?asOf=2026-11-20&pageSize=1"));
    assertEquals(RELEASE, then.getJsonObject("release").getString("id"));
    assertEquals(404, get(CELLS + "?asOf=2019-01-01").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measure=NONE",
        "measure=RATE,NONE",
        "geo=AM99",
        "geo=%27",
        "period=2030KW01",
        "release=latest",
        "asOf=yesterday",
        "pageSize=0",
        "cursor=x",
        "release=" + RELEASE + "&asOf=2026-11-20"
      })
  void aWrongFilterIsSaidByName(String query) throws Exception {
    HttpResponse<String> answer = get(CELLS + "?" + query);
    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertEquals("no-store", header(answer, "Cache-Control"));
    JsonObject problem = json(answer);
    assertEquals(400, problem.getInt("status"));
    String name =
        problem.getJsonArray("errors").getJsonObject(0).getJsonObject("location").getString("name");
    assertTrue(query.contains(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public/datasets/NONE",
        "public/datasets/NONE/observations",
        "public/datasets/DEMO-WB",
        "public/datasets/DEMO-WB/observations",
        "public/datasets/DEMO-JW?audience=AM25",
        "public/datasets/",
        CELLS + "?release=0198d000-0000-7000-8000-000000000012",
        CELLS + "?release=0197ffff-0000-7000-8000-0123456789ab"
      })
  void unknownAndNotForYouAreTheSame(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertEquals(404, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertEquals("Not found", json(answer).getString("title"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"datasets", "datasets/DEMO-JW", "datasets/DEMO-WB/observations"})
  void theRestAsksForAToken(String path) throws Exception {
    assertEquals(401, get(path).statusCode());
  }

  @Test
  void theDescriptionIsServed() throws Exception {
    JsonObject api = json(get("public/openapi.json"));
    assertEquals("3.0.3", api.getString("openapi"));
  }

  private HttpResponse<String> get(String path, String... tag) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "api/v1/" + path));
    if (tag.length > 0) {
      request.header("If-None-Match", tag[0]);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
