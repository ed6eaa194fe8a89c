package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.ChartPage;
import nl.pactportal.systemtest.page.PortalPage;
import nl.pactportal.systemtest.page.TableUploadPage;
import org.junit.jupiter.api.Test;

/** Figures of youth unemployment, for those they are about. */
@SystemTest
class DashboardJourneyST {
  /** A change of size is told after a frame was laid out, so it is over after two. */
  private static final String IN_THE_NEXT_FRAMES =
      "new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => tell(%s))))";

  @Test
  void coordinatorSeesTheOwnRegionWithChartTableAndSource() {
    PortalPage page =
        new PortalPage(
            Visitor.as("coordinator-west").opens("/dashboard/regions/detail.xhtml?region=AM25"));
    assertThat(page.heading()).hasText("Jongeren en werk in West-Brabant");
    assertThat(page.main()).containsText("Synthetische cijfers");
    assertThat(chart(page)).isVisible();
    openTable(page);
    assertThat(page.main().getByRole(AriaRole.TABLE).first()).containsText("2026");
    assertThat(page.main()).containsText("Voorlopig");
    page.main()
        .locator("summary")
        .filter(new Locator.FilterOptions().setHasText("Over deze cijfers"))
        .first()
        .click();
    page.link("Pact Portal (demonstratie)").first().click();
    assertThat(page.heading()).hasText("Jeugdwerkloosheid, 15 tot 27 jaar");
    assertThat(page.main()).containsText("CC0");
  }

  @Test
  void boardMemberReadsTheRegionInOneScreenAndWalksThroughTheChart() {
    ChartPage page = new ChartPage(Visitor.as("bestuurder-west").opens("/dashboard/"));
    assertThat(page.heading()).hasText("Jongeren en werk in West-Brabant");
    assertThat(page.figureOf("Jeugdwerkloosheid")).containsText("een jaar eerder");
    assertThat(page.figureOf("Jeugdwerkloosheid")).containsText("heel Noord-Brabant");
    assertThat(page.figureOf("Jongeren met WW")).containsText("oktober 2026");
    assertThat(page.figureOf("Tekort aan stageplaatsen")).containsText("Dat is");
    assertThat(page.figureOf("Tekort aan leerbanen")).containsText("plaatsen");
    isThereOnPaper(page, "bestuurder-west");
    page.walk(0).press("ArrowLeft");
    assertThat(page.said(0)).containsText("2e kwartaal 2026");
    assertThat(page.said(0)).containsText("West-Brabant");
  }

  @Test
  void analystChoosesFiguresAndSharesThem() {
    Page page = Visitor.as("intake").opens("/dashboard/compare/index.xhtml");
    ChartPage compare = new ChartPage(page);
    assertThat(compare.drawn()).hasCount(3);
    isThereOnPaper(compare, "intake");
    compare.link("Verkennen").first().click();
    ChartPage explore = new ChartPage(page);
    explore.choose("Onderwerp", "DEMO-UI:WW");
    explore.check("West-Brabant", "Midden-Brabant", "Ook de gekozen regio’s samen");
    explore.uncheck("Noordoost-Brabant", "Zuidoost-Brabant", "Helmond-De Peel", "Noord-Brabant");
    explore.button("Toon cijfers").click();
    assertThat(explore.main()).containsText("Wat niet paste, is vervangen");
    explore.button("Toon cijfers").click();
    assertThat(explore.main()).not().containsText("Wat niet paste, is vervangen");
    assertThat(explore.main().locator(".dash-unmet")).hasCount(0);
    explore.openTable();
    String table = explore.main().getByRole(AriaRole.TABLE).first().innerText();
    String shared = explore.link("Vaste link naar deze cijfers").getAttribute("href");
    ChartPage other = new ChartPage(Visitor.as("auditor").opens(shared));
    other.openTable();
    assertEquals(table, other.main().getByRole(AriaRole.TABLE).first().innerText());
    assertThat(other.main()).containsText("Gekozen regio’s samen");
    assertThat(other.main()).containsText("Vanaf januari 2024");
  }

  @Test
  void anAddressWithWhatTheTableDoesNotHaveSaysSo() {
    Visitor analyst = Visitor.as("intake");
    String wrong = "/index.xhtml?topic=DEMO-UI:WW&c=Geslacht%3D9&by=Herkomst&from=1999MM01";
    PortalPage explore = new PortalPage(analyst.opens("/dashboard/explore" + wrong));
    assertThat(explore.main()).containsText("‘9’ kent deze tabel niet; getoond wordt alles samen");
    assertThat(explore.main()).containsText("‘Herkomst’ kent deze tabel niet");
    assertThat(explore.main()).containsText("‘januari 1999’ kent deze tabel niet");
    assertThat(chart(explore)).isVisible();
    PortalPage compare =
        new PortalPage(analyst.opens("/dashboard/compare/index.xhtml?period=nooit&c=%3Cb%3E"));
    assertThat(compare.main()).containsText("‘nooit’ kent deze tabel niet");
    assertThat(compare.main()).containsText("‘<b>’ kent deze tabel niet");
    assertThat(chart(compare)).isVisible();
  }

  /** Drawn anew for another width, and with its figures on paper, whatever moves meanwhile. */
  @Test
  void aChartFitsItsScreenAndItsPaper() {
    Page page = Visitor.as("bestuurder-west").opens("/dashboard/");
    ChartPage charts = new ChartPage(page);
    assertThat(charts.drawn().first()).isVisible();
    for (int width : new int[] {390, 1280}) {
      page.setViewportSize(width, 800);
      page.waitForFunction(
          "width => { const box = document.querySelector('[data-pact-chart]');"
              + " return innerWidth === width"
              + " && box.querySelector('svg').viewBox.baseVal.width === box.clientWidth; }",
          width);
    }
    assertThat(charts.main().locator("details[data-pact-figures][open]")).hasCount(0);
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(charts.main().locator("details[data-pact-figures]:not([open])")).hasCount(0);
    String onPaper = "document.querySelector('[data-pact-chart] svg').viewBox.baseVal.width <= 660";
    page.waitForFunction("() => " + onPaper);
    page.setViewportSize(900, 800);
    page.waitForFunction("() => document.querySelector('[data-pact-chart]').clientWidth < 900");
    assertEquals(true, page.evaluate(IN_THE_NEXT_FRAMES.formatted(onPaper)));
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    page.waitForFunction("() => !(" + onPaper + ")");
  }

  @Test
  void otherRegionIsNotThere() {
    Visitor west = Visitor.as("coordinator-west");
    assertEquals(404, west.gets("/dashboard/regions/detail.xhtml?region=AM27").status());
    PortalPage page = new PortalPage(west.opens("/dashboard/"));
    assertThat(page.main()).not().containsText("Noordoost-Brabant");
  }

  @Test
  void provinceSeesAllRegionsAndNarrowsDown() {
    Page page = Visitor.as("intake").opens("/dashboard/");
    PortalPage overview = new PortalPage(page);
    assertThat(overview.main()).containsText("Helmond-De Peel");
    overview.link("West-Brabant").first().click();
    assertThat(overview.heading()).hasText("Jongeren en werk in West-Brabant");
  }

  @Test
  void personOfTwoRegionsSeesBothAndNoOther() {
    Locator overview =
        new PortalPage(Visitor.as("coordinator-tweeregios").opens("/dashboard/")).main();
    assertThat(overview).containsText("Helmond-De Peel");
    assertThat(overview).containsText("Zuidoost-Brabant");
    assertThat(overview).not().containsText("West-Brabant");
  }

  @Test
  void administratorImportsButSeesNoFigures() {
    PortalPage page = new PortalPage(Visitor.as("beheerder").opens("/dashboard/"));
    assertThat(page.heading()).hasText("Bronnen");
    assertThat(page.button("Inlezen")).isVisible();
    PortalPage west = new PortalPage(Visitor.as("coordinator-west").opens("/dashboard/sources/"));
    assertThat(west.button("Inlezen")).hasCount(0);
  }

  @Test
  void wordsOfTheSourceAreDutchOnAnEnglishPageToo() {
    try (Visitor reader = Visitor.newBrowserOf("intake")) {
      ChartPage page = new ChartPage(reader.opens("/dashboard/compare/index.xhtml"));
      page.chooseLanguage("English");
      Locator ranking =
          page.main()
              .getByRole(
                  AriaRole.REGION, new Locator.GetByRoleOptions().setName("Ranking: Jeugdwerkl"))
              .first();
      assertThat(ranking.locator("caption [lang=nl]")).hasText("Jeugdwerkloosheid");
      assertThat(ranking.locator("thead [lang=nl]")).hasText("Jeugdwerkloosheid");
    }
  }

  @Test
  void aRefusedTryDoesNotShowTheReportOfTheFileBefore() {
    TableUploadPage page =
        new TableUploadPage(
            Visitor.as("beheerder").opens("/dashboard/sources/upload.xhtml?new=true"));
    page.send("REIS-" + System.nanoTime(), "geen tabel");
    assertThat(page.report()).isVisible();
    page.sendAgain();
    assertThat(page.refusal()).isVisible();
    assertThat(page.report()).hasCount(0);
  }

  private static void isThereOnPaper(ChartPage page, String user) {
    Locator paper = page.main().locator("a[href*='chart.pdf']").first();
    String address = paper.getAttribute("href");
    assertTrue(Visitor.as(user).gets(address).text().startsWith("%PDF"), address);
    String file = page.main().locator("a[download='grafiek.svg']").first().getAttribute("href");
    assertTrue(Visitor.as(user).gets(file).text().contains("Synthetische cijfers"), file);
    String still = file.replace("-file", "");
    assertFalse(Visitor.as(user).gets(still).text().contains("Synthetische cijfers"), still);
  }

  /** Closed at first where the chart can be drawn. */
  private static void openTable(PortalPage page) {
    if (page.main().getByRole(AriaRole.TABLE).count() == 0) {
      page.main().locator("summary").first().click();
    }
  }

  /** Drawn, and not just an empty box. */
  private static Locator chart(PortalPage page) {
    return page.main().locator("[data-pact-chart] canvas, [data-pact-chart] svg").first();
  }
}
