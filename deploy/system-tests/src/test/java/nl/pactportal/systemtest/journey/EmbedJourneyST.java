package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Charts on other people's sites: two of them, one on the list, in a browser with and without
 * script.
 */
@SystemTest
class EmbedJourneyST {
  private static final String NAME = "Voorbeeldsite " + System.nanoTime();
  private static final String CHART = "/dashboard/public/embed.xhtml?chart=DEMO-JW/RATE&lang=nl";
  private static final Pattern STILL =
      Pattern.compile("<noscript>.*?<img[^>]* src=\"(/dashboard/charts/[0-9a-f]{64}\\.svg)\"");
  private static HttpServer allowed;
  private static HttpServer other;

  @BeforeAll
  static void begin() throws IOException {
    allowed = site();
    other = site();
    PortalPage settings =
        new PortalPage(Visitor.as("beheerder").opens("/dashboard/embed/index.xhtml"));
    settings.field("Naam van de site").fill(NAME);
    settings.field("Adres").fill(address(allowed));
    settings.button("Site toevoegen").click();
    assertThat(settings.done()).containsText(NAME);
  }

  @AfterAll
  static void end() {
    PortalPage settings =
        new PortalPage(Visitor.as("beheerder").opens("/dashboard/embed/index.xhtml"));
    settings.button("Verwijderen: " + NAME).click();
    assertThat(settings.main()).not().containsText(address(allowed));
    allowed.stop(0);
    other.stop(0);
  }

  /** Another origin than the portal's: the port is part of it. */
  private static HttpServer site() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean element = exchange.getRequestURI().getPath().equals("/element");
          byte[] page = (element ? element() : frame()).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static String frame() {
    return "<!DOCTYPE html><title>Site</title><h1>Onze site</h1><iframe width=\"720\" height=\"600\""
        + " src=\""
        + Portal.address(CHART + "&region=AM27")
        + "\"></iframe>";
  }

  private static String element() {
    return "<!DOCTYPE html><title>Site</title><script src=\""
        + Portal.address("/dashboard/public/pact-chart.js")
        + "\"></script><pact-chart chart=\"DEMO-JW/RATE\" region=\"AM25\" theme=\"aiz\""
        + " lang=\"nl\" label=\"Jeugdwerkloosheid\"></pact-chart>";
  }

  private static String address(HttpServer site) {
    return "http://127.0.0.1:" + site.getAddress().getPort();
  }

  @Test
  void aSiteOnTheListShowsItWithoutScriptAndWithoutCookie() {
    try (Visitor reader = Visitor.elsewhere(false)) {
      Page site = reader.page();
      // the first picture takes as long as loading the engine does; the figures do not wait for it
      site.navigate(
          address(allowed),
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
      FrameLocator chart = site.frameLocator("iframe");
      assertThat(chart.locator("h1")).hasText("Jeugdwerkloosheid, Noordoost-Brabant");
      assertThat(chart.locator("svg, img").first()).isVisible();
      chart.locator("summary").first().click();
      assertThat(chart.locator("table")).containsText("3e kwartaal 2026");
      assertThat(chart.locator("table")).containsText("onvoldoende betrouwbaar");
      assertEquals(0, reader.context().cookies().size());
    }
  }

  @Test
  void anyOtherSiteDoesNot() {
    try (Visitor reader = Visitor.elsewhere(true)) {
      Page site = reader.opens(address(other));
      assertThat(site.locator("h1")).hasText("Onze site");
      assertThat(site.frameLocator("iframe").locator("table")).hasCount(0);
      assertFalse(site.frames().get(1).content().contains("Brabant"));
    }
  }

  @Test
  void theElementGrowsWithTheChart() {
    try (Visitor reader = Visitor.elsewhere(true)) {
      Page site = reader.opens(address(allowed) + "/element");
      FrameLocator chart = site.frameLocator("iframe");
      assertThat(chart.locator("h1")).hasText("Jeugdwerkloosheid, West-Brabant");
      site.waitForFunction("document.querySelector('iframe').style.height !== '560px'");
      double closed = height(site);
      chart.locator("summary").first().click();
      site.waitForFunction(
          "closed => document.querySelector('iframe').clientHeight > closed + 100", closed);
      assertTrue(height(site) > closed);
    }
  }

  @Test
  void aPageOfThePortalHasItsPicturesWithoutScriptForItsReaderOnly() {
    Visitor west = Visitor.as("coordinator-west");
    Matcher still = STILL.matcher(west.gets("/dashboard/regions/detail.xhtml?region=AM25").text());
    assertTrue(still.find());
    APIResponse picture = west.gets(still.group(1));
    assertEquals(200, picture.status());
    assertTrue(picture.text().startsWith("<svg"), picture.text());
    assertEquals(404, Visitor.as("coordinator-noordoost").gets(still.group(1)).status());
    String narrow = still.group(1).replace(".svg", "-narrow.svg");
    assertTrue(west.gets(narrow).text().contains("viewBox=\"0 0 360 "), narrow);
    assertEquals(404, Visitor.as("coordinator-noordoost").gets(narrow).status());
  }

  private static double height(Page site) {
    return site.locator("iframe").boundingBox().height;
  }
}
