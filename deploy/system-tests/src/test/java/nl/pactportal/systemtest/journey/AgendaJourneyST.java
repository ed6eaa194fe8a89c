package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.Screenshots;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.AgendaPage;
import nl.pactportal.systemtest.page.MeetingPlanPage;
import nl.pactportal.systemtest.page.PapersPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agenda from the first item to the published one. */
@SystemTest
class AgendaJourneyST {
  @TempDir Path folder;

  private final Visitor secretariat = Visitor.as("secretariaat");
  private final String body = "Agendaoverleg " + System.nanoTime();

  @Test
  void anAgendaIsMadeByKeyboardAloneOnASmallScreen() {
    String id = plans(40);
    AgendaPage page = agenda(id);
    page.page().setViewportSize(390, 844);
    try {
      page.addByKeyboard("Opening", "10");
      page.addByKeyboard("Visie", "20");
      page.addByKeyboard("Vraagstukken", "30");
      assertEquals(List.of("1. Opening", "2. Visie", "3. Vraagstukken"), page.items());
      page.pressAt("Omhoog", "Vraagstukken");
      assertEquals(List.of("1. Opening", "2. Vraagstukken", "3. Visie"), page.items());
      assertThat(page.done().first()).containsText("Vraagstukken staat nu op plaats 2 van 3");
      assertEquals("Omhoog: 2. Vraagstukken", page.focused(), "the keyboard stays with it");
      page.pressAt("Samen met vorige", "Visie");
      assertThat(page.item("Visie")).containsText("Besproken samen met punt 2");
      page.moveByKeyboard(3, 1);
      assertEquals(List.of("1. Vraagstukken", "2. Visie", "3. Opening"), page.items());
      page.pressAt("Los bespreken", "Visie");
      assertThat(page.item("Visie")).not().containsText("Besproken samen");
      assertThat(page.main()).containsText("Samen 60 min.");
      accessible(page.page(), "agenda-edit");
      noSidewaysScroll(page.page());
    } finally {
      page.page().setViewportSize(1280, 800);
    }
    accessible(page.page(), "agenda-edit-wide");
  }

  @Test
  void papersHaveVersionsAndStayWithThoseWhoMayReadThem() throws IOException {
    String id = plans(41);
    paste(id, "1. Opening\n2. Visie");
    AgendaPage agenda = agenda(id);
    agenda.link("Documenten 2. Visie").click();
    PapersPage papers = new PapersPage(secretariat.page());
    papers.add(file("een.txt", "eerste"), "Notitie één", "Partners");
    assertThat(papers.done()).containsText("toegevoegd");
    papers.change("Notitie één");
    papers.add(file("twee.txt", "tweede"), "Notitie twee", "Openbaar");
    papers.add(file("kaart.png", "<html></html>"), "Kaart", "Partners");
    assertThat(papers.refusal().first()).containsText("Dit soort bestand");
    papers.add(file("geheim.txt", "geheim"), "Stuk voor de tafel", "Vertrouwelijk");
    assertThat(papers.done()).containsText("toegevoegd");
    accessible(papers.page(), "agenda-papers");
    String secret = papers.paper("Stuk voor de tafel").getAttribute("href");
    String newest = papers.paper("Notitie twee").getAttribute("href");

    AgendaPage west = agendaOf("coordinator-west", id);
    assertThat(west.item("Visie")).containsText("Notitie twee");
    assertThat(west.item("Visie")).containsText("Eerdere versies (1)");
    assertThat(west.item("Visie")).containsText("Stuk voor de tafel");
    assertEquals("tweede", Visitor.as("coordinator-west").gets(newest).text());
    AgendaPage signatory = agendaOf("ondertekenaar-west", id);
    assertThat(signatory.item("Visie")).containsText("Notitie twee");
    assertThat(signatory.main()).not().containsText("Stuk voor de tafel");
    assertEquals(404, Visitor.as("ondertekenaar-west").gets(secret).status());
    for (String path : List.of(address(id), newest, secret)) {
      assertEquals(404, Visitor.as("coordinator-noordoost").gets(path).status(), path);
    }
  }

  @Test
  void readersSeeWhatWasPublishedAndWhatChangedSince() {
    String id = plans(42);
    paste(id, "Opening\nVisie");
    assertThat(agendaOf("coordinator-west", id).main()).containsText("Concept");
    agenda(id).publish("conceptagenda");
    paste(id, "Nagekomen");
    assertEquals(List.of("1. Opening", "2. Visie"), agendaOf("coordinator-west", id).items());
    agenda(id).publish("aanvullende agenda");
    AgendaPage west = agendaOf("coordinator-west", id);
    assertThat(west.item("Nagekomen")).containsText("Nieuw");
    assertThat(west.item("Nagekomen")).containsText("Aanvullend");
    assertThat(west.main().locator("form")).hasCount(0);
    accessible(west.page(), "agenda-read");
  }

  @Test
  void tooManyLinesAreRefusedAndNothingIsLost() {
    String id = plans(43);
    String lines =
        IntStream.rangeClosed(1, 501).mapToObj(i -> "Punt " + i).collect(Collectors.joining("\n"));
    paste(id, lines);
    PortalPage page = new PortalPage(secretariat.page());
    assertThat(page.refusal().first()).containsText("501 regels");
    assertEquals(lines, page.field("Regels").inputValue().replace("\r", "").strip());
    paste(id, lines.replace("\nPunt 501", ""));
    assertThat(new PortalPage(secretariat.page()).done().first()).containsText("500 agendapunten");
  }

  @Test
  void aMatterWaitsComesOnAnAgendaAndMovesOn() {
    String first = plans(44);
    String second = plans(45);
    AgendaPage page = agenda(first);
    page.link("Voorraad").click();
    page.field("Onderwerp").fill("Vouchers");
    page.button("Onderwerp voorstellen").click();
    assertThat(page.done()).containsText("Vouchers staat in de voorraad");
    accessible(page.page(), "agenda-backlog");
    page.link("Vouchers").click();
    page.main().getByLabel("Op welke agenda").selectOption(first);
    page.button("Op de agenda zetten").click();
    assertThat(page.main()).containsText("Op de agenda van");
    page = agenda(first);
    page.link("Wijzigen 1. Vouchers").click();
    page.main().getByLabel("Naar welke vergadering").selectOption(second);
    accessible(page.page(), "agenda-item");
    page.button("Verplaatsen naar die vergadering").click();
    assertThat(page.item("Vouchers")).containsText("Verplaatst naar");
    assertThat(agendaOf("coordinator-west", second).item("Vouchers"))
        .containsText("Komt van de agenda van");
  }

  private String plans(int days) {
    MeetingPlanPage plan = new MeetingPlanPage(secretariat.opens("/meetings/meetings/plan.xhtml"));
    LocalDate day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(days);
    plan.fill(body, "West-Brabant", day);
    plan.plan();
    assertThat(plan.heading()).hasText(body);
    return secretariat.page().url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
  }

  private void paste(String id, String lines) {
    PortalPage page = new PortalPage(secretariat.opens("/meetings/agenda/paste.xhtml?id=" + id));
    page.field("Regels").fill(lines);
    page.button("Agendapunt toevoegen").click();
  }

  private AgendaPage agenda(String id) {
    return new AgendaPage(secretariat.opens(address(id)));
  }

  private static AgendaPage agendaOf(String user, String id) {
    return new AgendaPage(Visitor.as(user).opens(address(id)));
  }

  private static String address(String id) {
    return "/meetings/meetings/agenda.xhtml?id=" + id;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static void accessible(Page page, String name) {
    Screenshots.take(page, name, page.viewportSize().width);
    var violations =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations();
    assertEquals(
        List.of(),
        violations.stream().map(v -> v.getId() + " " + v.getNodes().get(0).getHtml()).toList(),
        name);
  }

  private static void noSidewaysScroll(Page page) {
    int needed = (int) page.evaluate("document.documentElement.scrollWidth");
    assertTrue(needed <= 390, "needs " + needed + " pixels");
    assertTrue(page.url().startsWith(Portal.url()));
  }
}
