package nl.pactportal.dashboard.embed;

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

/** Ranking and map in a frame and as files: by the same rules as lines. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PlacesInFramesIT {
  private static final String EMBED = "public/embed.xhtml?lang=nl&chart=DEMO-JW/RATE&kind=";
  private static final String FILES = "public/exports/chart.";
  private static final int MOST_BYTES = 60_000;
  private static final int PATIENCE = 20;

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @ArquillianResource URL base;

  @ParameterizedTest
  @CsvSource({"ranking, Ranglijst: Jeugdwerkloosheid", "map, Kaart: Jeugdwerkloosheid"})
  void isOnePageWithoutScriptOrCookieOfFewBytes(String kind, String title) throws Exception {
    drawn(FILES + "svg?dataset=DEMO-JW&measure=RATE&lang=nl&caption=none&kind=" + kind);
    HttpResponse<String> answer = get(EMBED + kind);
    String page = answer.body();
    assertEquals(200, answer.statusCode());
    assertTrue(page.contains("<h1>" + title), page);
    assertTrue(page.contains("<svg role=\"img\" aria-label=\"" + title), page);
    assertTrue(page.contains("<th scope=\"row\">Helmond-De Peel</th>"), page);
    assertTrue(page.contains("CC0"), page);
    assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("frame-ancestors 'self' https://arbeidsmarktinzicht.nl"), policy);
    int bytes = page.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
    assertEquals(1, page.split("<script").length - 1, "but the one that tells its height");
    String dark = get(EMBED + kind + "&theme=dark").body();
    assertFalse(dark.contains(style(page)), "a look of its own");
  }

  private static String style(String page) {
    return page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ranking", "map"})
  void aFixedRegionStaysFixedAndAlone(String kind) throws Exception {
    String fixed = get(EMBED + kind + "&region=AM27").body();
    assertTrue(table(fixed).contains("Noordoost-Brabant"), fixed);
    for (String other : new String[] {"West-Brabant", "Helmond-De Peel", "<select", "PV30"}) {
      assertFalse(fixed.contains(other), other);
    }
    for (String more : new String[] {"&region=AM25", "&area=AM25", "&period=2025KW01"}) {
      assertEquals(table(fixed), table(get(EMBED + kind + "&region=AM27" + more).body()), more);
    }
    String all = get(EMBED + kind + "&region=PV30").body();
    assertTrue(table(all).contains("West-Brabant"), "of the province all its regions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ranking", "map"})
  void thePeriodIsTheReadersUnlessHidden(String kind) throws Exception {
    String free = get(EMBED + kind + "&period=2025KW01").body();
    assertTrue(free.contains("<option value=\"2025KW01\" selected=\"selected\">"), free);
    assertTrue(free.contains("1e kwartaal 2025"), free);
    String hidden = get(EMBED + kind + "&hide=filters").body();
    assertFalse(hidden.contains("<select"), hidden);
    assertEquals(
        table(hidden), table(get(EMBED + kind + "&style=HideFilters&period=2025KW01").body()));
    String chosen = get(EMBED + kind + "&hide=filters&to=2025KW01").body();
    assertTrue(chosen.contains("1e kwartaal 2025"), chosen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        EMBED + "pie",
        EMBED + "map&region=AM99",
        EMBED + "ranking&to=1999KW01",
        EMBED + "map&period=1",
        EMBED + "map&dimensions=Geslacht%3D1",
        FILES + "svg?dataset=DEMO-JW&kind=pie"
      })
  void whatDoesNotExistIsNotFound(String page) throws Exception {
    assertEquals(404, get(page).statusCode());
  }

  @Test
  void filesAndCodesToPasteKnowThemToo() throws Exception {
    String chart = "?dataset=DEMO-JW&measure=RATE&lang=nl&kind=";
    assertTrue(drawn(FILES + "svg" + chart + "map").contains("Kaart: Jeugdwerkloosheid"));
    assertTrue(drawn(FILES + "pdf" + chart + "ranking").startsWith("%PDF"));
    assertTrue(drawn(FILES + "png" + chart + "map").startsWith("\uFFFDPNG"));
    assertTrue(drawn(FILES + "pdf" + chart + "multiples").startsWith("%PDF"));
    String each = drawn(FILES + "svg" + chart + "multiples&geo=AM25&geo=AM27");
    assertTrue(each.contains("Jeugdwerkloosheid per regio door de tijd"), each);
    assertTrue(each.contains(">Noordoost-Brabant</text>"), each);
    String all = drawn(FILES + "svg" + chart + "multiples");
    assertTrue(
        all.contains("Jeugdwerkloosheid per gebied door de tijd"), "a province is no region");
    String page =
        "http://localhost:8080/dashboard/" + EMBED + "map&hide=filters&to=2025KW01&title=False";
    String json =
        get("api/v1/public/oembed?url=" + URLEncoder.encode(page, StandardCharsets.UTF_8)).body();
    for (String said : new String[] {"kind=map", "hide=filters", "to=2025KW01", "title=False"}) {
      assertTrue(json.contains(said), said + " in " + json);
    }
    assertTrue(json.contains("\"height\":760"), json);
  }

  @Test
  void namesNoAreaItHasNoFiguresOf() throws Exception {
    plantTable();
    try {
      for (String kind : new String[] {"lines", "ranking", "map"}) {
        HttpResponse<String> answer = get("public/embed.xhtml?lang=nl&chart=LEEG/M&kind=" + kind);
        assertEquals(200, answer.statusCode(), kind);
        assertTrue(answer.body().contains("West-Brabant"), kind);
        for (String other :
            new String[] {"Noordoost", "AM27", "Nergenshuizen", "GM0001", "Helmond", "AM32"}) {
          assertFalse(answer.body().contains(other), other + " in " + kind + answer.body());
        }
        String svg = drawn(FILES + "svg?dataset=LEEG&measure=M&kind=" + kind);
        assertFalse(svg.contains("Noordoost") || svg.contains("Nergenshuizen"), svg);
      }
    } finally {
      removeTable();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines", "ranking", "map"})
  void saysWhenNewerFiguresAreExpectedAndWhatIsWrongWithThat(String kind) throws Exception {
    plantTable();
    try {
      String page = "public/embed.xhtml?lang=nl&chart=LEEG/M&kind=" + kind;
      assertTrue(get(page).body().contains("Volgende uitgave: niet bekend."), kind);
      plant("update dashboard.dataset set next_release_on = '2020-02-01' where id = $1");
      String late = get(page).body();
      assertTrue(late.contains("Volgende uitgave: 1 februari 2020."), late);
      plant("update dashboard.release set published_at = '2019-12-01' where id = $2");
      late = get(page).body();
      assertTrue(late.contains("De uitgave van 1 februari 2020 is er nog niet."), late);
      plant("update dashboard.release set is_current = false where id = $2");
      String earlier = get(page + "&release=0198dd50-0000-7000-8000-0000000000b2").body();
      assertTrue(earlier.contains("Er is een nieuwere uitgave van deze cijfers."), earlier);
      assertFalse(earlier.contains("Volgende uitgave"), earlier);
    } finally {
      removeTable();
    }
  }

  private static void plantTable() throws Exception {
    plant(
        "insert into dashboard.dataset (region_code, id, code, title, owner, url, definition,"
            + " frequency, licence, synthetic, display_order, version) values ('PUB', $1,"
            + " 'LEEG', 'Leeg', 'Eigenaar', '', 'd', 'f', 'l', false, 999, 1)",
        "insert into dashboard.release (region_code, id, dataset_id, source_version, content_hash,"
            + " imported_at, observation_count, is_current, version, status, published_at) values"
            + " ('PUB', $2, $1, '1', 'h', now(), 1, true, 1, 'PUBLISHED', now())",
        "insert into dashboard.measure (region_code, release_id, code, title, unit, decimals,"
            + " position) values ('PUB', $2, 'M', 'Telling', '', 0, 0)",
        "insert into dashboard.period_code (region_code, release_id, code, title, status, position)"
            + " values ('PUB', $2, '2024JJ00', '2024', '', 0), ('PUB', $2, '2025JJ00', '2025', '',"
            + " 1)",
        "insert into dashboard.category (region_code, release_id, dimension, code, title, position)"
            + " values ('PUB', $2, 'geo', 'AM25', 'West-Brabant', 0),"
            + " ('PUB', $2, 'geo', 'AM27', 'Noordoost-Brabant', 1),"
            + " ('PUB', $2, 'geo', 'GM0001', 'Nergenshuizen', 2)",
        "insert into dashboard.observation (region_code, release_id, measure, dimensions, geo,"
            + " period, value, symbol) values ('PUB', $2, 'M', '', 'AM25', '2025JJ00', 12, '')");
  }

  private static void removeTable() throws Exception {
    plant(
        "delete from dashboard.observation where release_id = $2",
        "delete from dashboard.category where release_id = $2",
        "delete from dashboard.period_code where release_id = $2",
        "delete from dashboard.measure where release_id = $2",
        "delete from dashboard.release where id = $2",
        "delete from dashboard.dataset where id = $1");
  }

  private static void plant(String... statements) throws Exception {
    try (Connection connection = TestDatabase.asSuperuser();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(
            sql.replace("$1", "'0198dd50-0000-7000-8000-0000000000b1'")
                .replace("$2", "'0198dd50-0000-7000-8000-0000000000b2'"));
      }
    }
  }

  private static String table(String page) {
    return page.substring(page.indexOf("<table>"), page.indexOf("</table>"));
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

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
