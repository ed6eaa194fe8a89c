package nl.pactportal.dashboard.embed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody without an account gets: open data in a frame and as files, and nothing else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicFiguresIT {
  private static final String EMBED = "public/embed.xhtml?chart=DEMO-JW/RATE";
  private static final String FIGURES = "public/exports/data.csv?dataset=DEMO-JW";
  private static final String CHART = "?dataset=DEMO-JW&measure=RATE&geo=AM27";
  private static final int MOST_BYTES = 60_000;
  private static final int PATIENCE = 20;

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @ArquillianResource URL base;

  @Test
  void aChartInAFrameIsOnePageWithoutScriptOrCookieOfFewBytes() throws Exception {
    drawn("public/exports/chart.svg?dataset=DEMO-JW&measure=RATE&lang=nl&caption=none");
    HttpResponse<String> answer = get(EMBED + "&theme=light&lang=nl");
    String page = answer.body();
    assertEquals(200, answer.statusCode());
    assertTrue(page.contains("<svg role=\"img\" aria-label=\""), page);
    assertTrue(page.contains("<h1>Jeugdwerkloosheid</h1>"), page);
    assertTrue(page.contains("CC0"), page);
    assertTrue(page.contains("<th scope=\"row\">3e kwartaal 2026</th>"), page);
    assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
    int bytes = page.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
    assertFalse(
        page.replaceAll("<script src=\"[^\"]+\" defer=\"defer\"></script>", "")
            .contains("<script"));
  }

  @Test
  void wordsOfTheSourceAreDutchInAnEnglishFrame() throws Exception {
    String page = get(EMBED + "&lang=en&region=AM27").body();
    String title = "<span lang=\"nl\">Jeugdwerkloosheid</span>, Noordoost-Brabant";
    assertTrue(page.contains("<h1>" + title + "</h1>"), page);
    assertTrue(page.contains("<caption id=\"what\">" + title + "</caption>"), page);
    assertTrue(
        page.contains("<th scope=\"col\"><span lang=\"nl\">Jeugdwerkloosheid</span></th>"), page);
    assertTrue(page.contains("role=\"region\" aria-labelledby=\"what\""), page);
  }

  @Test
  void onlySitesOnTheListMayShowIt() throws Exception {
    HttpResponse<String> answer = get(EMBED);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("frame-ancestors 'self' https://arbeidsmarktinzicht.nl"), policy);
    assertTrue(answer.headers().firstValue("X-Frame-Options").isEmpty());
    for (String other : new String[] {FIGURES, "", "public/embed.js", "public/embed.xhtml/x"}) {
      assertEquals("DENY", get(other).headers().firstValue("X-Frame-Options").orElse(""), other);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&dimensions=Geslacht%3D1", "&dimensions=a%00b", "&dataset=", "&geo=AM99"})
  void aFileOfWhatDoesNotExistIsNotFound(String more) throws Exception {
    String asked = more.startsWith("&dataset") ? FIGURES + "%00" : FIGURES + more;
    assertEquals(404, get(asked).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public/embed.xhtml",
        "public/embed.xhtml?chart=DEMO-JW",
        "public/embed.xhtml?chart=NONE/RATE",
        "public/embed.xhtml?chart=DEMO-JW/NONE",
        EMBED + "&region=AM99",
        EMBED + "&region=4",
        EMBED + "&region=AM27&community=GM0001",
        EMBED + "&theme=pink",
        EMBED + "&lang=fr",
        EMBED + "&from=1999KW01",
        EMBED + "&dimensions=Geslacht%3D1",
        EMBED + "&release=0198d000-0000-7000-8000-000000000012"
      })
  void whatDoesNotExistIsNotFoundAndLeavesNoCookie(String page) throws Exception {
    HttpResponse<String> answer = get(page);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
    assertFalse(answer.body().contains("Brabant"), answer.body());
  }

  @Test
  void aFixedRegionStaysFixed() throws Exception {
    String fixed = get(EMBED + "&region=AM27&lang=nl").body();
    assertTrue(fixed.contains("Noordoost-Brabant"), fixed);
    assertFalse(fixed.contains("West-Brabant,") || fixed.contains("<select"), fixed);
    for (String more : new String[] {"&region=AM25", "&area=AM25", "&geo=AM25", "&measure=COUNT"}) {
      String widened = get(EMBED + "&region=AM27&lang=nl" + more).body();
      assertEquals(table(fixed), table(widened), more);
    }
    String free = get(EMBED + "&area=AM25&lang=nl").body();
    assertTrue(free.contains("<option value=\"AM25\" selected=\"selected\">"), free);
    assertFalse(get(EMBED + "&style=HideFilters").body().contains("<select"));
    assertFalse(get(EMBED + "&title=False").body().contains("<h1>"));
  }

  private static String table(String page) {
    return page.substring(page.indexOf("<table>"), page.indexOf("</table>"));
  }

  @ParameterizedTest
  @CsvSource({
    "data.csv, text/csv, SECRET",
    "data.nl.csv, text/csv, geheim",
    "data.json, application/json, \"class\":\"dataset\"",
    "data.sdmx.csv, application/vnd.sdmx.data+csv, PACT:DEMO_JW(1.0)",
    "data.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
    "data.ods, application/vnd.oasis.opendocument.spreadsheet, PK"
  })
  void openFiguresAreHadInEveryForm(String file, String type, String said) throws Exception {
    HttpResponse<String> answer = get("public/exports/" + file + "?dataset=DEMO-JW");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(answer.body().contains(said), answer.body());
    assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertTrue(tag.contains("0198d000-0000-7000-8000-000000000011"), tag);
    HttpRequest again =
        HttpRequest.newBuilder(URI.create(base + "public/exports/" + file + "?dataset=DEMO-JW"))
            .header("If-None-Match", tag)
            .build();
    assertEquals(304, send(again).statusCode());
  }

  @Test
  void aPartIsThatPart() throws Exception {
    String csv = get(FIGURES + "&measure=RATE&dimensions=&geo=AM27&from=2026KW02").body();
    assertEquals(2, csv.lines().filter(line -> line.startsWith("RATE,")).count(), csv);
    assertTrue(csv.contains("data.csv?dataset=DEMO-JW&release=0198d000"), csv);
    assertTrue(get(FIGURES + "&geo=AM27").body().contains(",UNRELIABLE,,Onbetrouwbaar"));
  }

  @Test
  void aChartIsAPictureAndAPage() throws Exception {
    String svg = drawn("public/exports/chart.svg" + CHART + "&theme=aiz");
    assertTrue(svg.startsWith("<svg role=\"img\""), svg);
    assertTrue(svg.contains("Synthetische cijfers, verzonnen voor demonstratie."), svg);
    assertFalse(drawn("public/exports/chart.svg" + CHART + "&caption=none").contains("Synth"));
    assertTrue(drawn("public/exports/chart.png" + CHART).startsWith("\uFFFDPNG"));
    assertTrue(drawn("public/exports/chart.pdf" + CHART).startsWith("%PDF"));
    assertEquals(404, get("public/exports/chart.gif" + CHART).statusCode());
    assertEquals(404, get("public/exports/other").statusCode());
  }

  /** The first picture comes when the engine is loaded. */
  private String drawn(String picture) throws Exception {
    for (int i = 0; i < PATIENCE; i++) {
      HttpResponse<String> answer = get(picture);
      if (answer.statusCode() != 503) {
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
      }
    }
    throw new AssertionError(picture + " was not drawn");
  }

  @Test
  void whatARegionKeepsToItselfIsNotThere() throws Exception {
    plant(
        "insert into dashboard.dataset (region_code, id, code, title, owner, url, definition,"
            + " frequency, licence, synthetic, display_order, version) values ('AM25', $1,"
            + " 'GEHEIM', 'Eigen telling', 'West', '', 'd', 'f', 'l', false, 1, 1)",
        "insert into dashboard.release (region_code, id, dataset_id, source_version, content_hash,"
            + " imported_at, observation_count, is_current, version, status, published_at) values"
            + " ('AM25', $2, $1, '1', 'h', now(), 1, true, 1, 'PUBLISHED', now())",
        "insert into dashboard.measure (region_code, release_id, code, title, unit, decimals,"
            + " position) values ('AM25', $2, 'M', 'Telling', '', 0, 0)",
        "insert into dashboard.period_code (region_code, release_id, code, title, status, position)"
            + " values ('AM25', $2, '2025JJ00', '2025', '', 0)",
        "insert into dashboard.observation (region_code, release_id, measure, dimensions, geo,"
            + " period, value, symbol) values ('AM25', $2, 'M', '', '', '2025JJ00', 12, '')");
    try {
      assertEquals(404, get("public/embed.xhtml?chart=GEHEIM/M").statusCode());
      assertEquals(404, get("public/exports/data.csv?dataset=GEHEIM").statusCode());
      assertEquals(404, get("public/exports/chart.svg?dataset=GEHEIM&measure=M").statusCode());
      String url = oembed("GEHEIM/M");
      assertEquals(404, get(url).statusCode());
      assertTrue(get("exports/data.csv?dataset=GEHEIM").statusCode() != 200);
    } finally {
      plant(
          "delete from dashboard.observation where release_id = $2",
          "delete from dashboard.period_code where release_id = $2",
          "delete from dashboard.measure where release_id = $2",
          "delete from dashboard.release where id = $2",
          "delete from dashboard.dataset where id = $1");
    }
  }

  private static void plant(String... statements) throws Exception {
    try (Connection connection = TestDatabase.asSuperuser();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(
            sql.replace("$1", "'0198dd50-0000-7000-8000-0000000000a1'")
                .replace("$2", "'0198dd50-0000-7000-8000-0000000000a2'"));
      }
    }
  }

  @Test
  void oembedTellsHowToShowAChart() throws Exception {
    HttpResponse<String> json = get(oembed("DEMO-JW/RATE") + "&maxwidth=400");
    assertEquals(200, json.statusCode(), json.body());
    assertTrue(json.body().contains("\"type\":\"rich\""), json.body());
    assertTrue(json.body().contains("loading=\\\"lazy\\\""), json.body());
    assertTrue(json.body().contains("\"width\":400"), json.body());
    assertEquals("*", json.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    HttpResponse<String> xml = get(oembed("DEMO-JW/RATE") + "&format=xml");
    assertTrue(xml.body().contains("<type>rich</type>"), xml.body());
    assertEquals(501, get(oembed("DEMO-JW/RATE") + "&format=yaml").statusCode());
    assertEquals(404, get(oembed("DEMO-JW/NONE")).statusCode());
    String foreign = "api/v1/public/oembed?url=https%3A%2F%2Fevil.example%2F";
    assertEquals(404, get(foreign).statusCode());
    assertEquals(404, get("api/v1/public/oembed").statusCode());
  }

  private static String oembed(String chart) {
    String page = "http://localhost:8080/dashboard/public/embed.xhtml?chart=" + chart;
    return "api/v1/public/oembed?url=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }

  @Test
  void theSameFileTwiceIsTheSame() throws Exception {
    assertArrayEquals(
        get(FIGURES).body().getBytes(StandardCharsets.UTF_8),
        get(FIGURES).body().getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(base + path)).build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
