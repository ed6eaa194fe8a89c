package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.Keyboard;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.MeetingLivePage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;

/**
 * A meeting from its planning to its last action, without a mouse and on a phone's screen. Nobody
 * is told an address here: everything is reached from the first page one sees.
 */
@SystemTest
class KeyboardCycleST {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private static final String SPEAKER = "Coördinator West";

  private final String mark = "" + System.nanoTime();
  private final String body = "Toetsenoverleg-" + mark;
  private final String later = "Toetsenvervolg-" + mark;
  private final String task = "Handleiding " + mark + " mailen";

  private Page page;
  private Keyboard keys;

  @Test
  void aMeetingIsPlannedHeldPublishedAndFollowedUp() {
    try (Visitor secretariat = Visitor.newBrowserOf("secretariaat");
        Visitor west = Visitor.newBrowserOf("coordinator-west");
        Visitor anybody = Visitor.stranger()) {
      comes(secretariat, "/");
      plans(body, "Opening", "Werkwijze");
      setsTheAgenda();
      invites();

      comes(west, "/");
      answers();

      continues(secretariat);
      holdsTheMeeting();
      writesTheMinutes();
      comesBackToThemLater();
      approvesAndPublishes();

      comes(anybody, "/meetings/public/index.xhtml");
      keys.enter("Verslag…" + mark + "…");
      sees("licht de werkwijze toe");
      accessible("public");

      comes(west, "/");
      reports();

      continues(secretariat);
      closesTheAction();
    }
  }

  private void plans(String name, String... items) {
    toTheMeetings();
    keys.enter("Vergadering plannen");
    keys.type("Overleg", name);
    keys.date("Datum", TODAY);
    for (int item = 0; item < items.length; item++) {
      if (item > 0) {
        keys.press("Agendapunt toevoegen");
        page.waitForFunction("() => document.activeElement.id.includes(':1:')");
      }
      keys.type("Onderwerp", items[item]);
    }
    accessible("plan");
    keys.enter("Plannen");
    sees("De vergadering is gepland");
  }

  private void setsTheAgenda() {
    keys.enter("Agenda");
    keys.enter("Agendapunt toevoegen");
    keys.type("Onderwerp", "Rondvraag");
    keys.choose("Soort", "Meningsvorming");
    keys.enter("Opslaan");
    keys.enter("Omhoog: 3. Rondvraag");
    assertEquals("Omhoog: 2. Rondvraag", keys.focused());
    keys.enter("Omlaag: 2. Rondvraag");
    keys.choose("Soort agenda", "definitieve agenda");
    accessible("agenda");
    keys.enter("Agenda publiceren");
    sees("Versie 1 van de agenda is gepubliceerd");
  }

  private void invites() {
    keys.enter("Uitnodigingen");
    keys.type("Naam of rol", SPEAKER);
    keys.type("E-mailadres", "toetsen-" + mark + "@example.org");
    keys.choose("Namens", "West-Brabant");
    keys.enter("Uitnodigen");
    sees("is uitgenodigd");
    accessible("invited");
  }

  private void answers() {
    opens(body);
    accessible("invitation");
    keys.enter("Ik kom");
    sees("Uw antwoord is opgeslagen");
  }

  private void holdsTheMeeting() {
    keys.enter("Vergaderen");
    accessible("live-planned");
    commands("/open", "De vergadering is geopend");
    commands("/aanwezig " + SPEAKER, SPEAKER + " is aanwezig");
    commands("/punt 2", "Punt 2 is begonnen");
    commands(SPEAKER + ": De termijn is kort.", "Vastgelegd bij punt 2");
    keys.type("Tekst of opdracht", "/onzin");
    keys.leave("Enter");
    assertEquals("Tekst of opdracht", keys.focused(), "the focus stays at the refused command");
    sees("De opdracht /onzin bestaat niet");
    accessible("live-refused");
    commands("/besluit akkoord: De werkwijze " + mark + " blijft.", "Besluit vastgelegd");
    commands("/actie " + SPEAKER + ": " + task, "Actie vastgelegd");
    accessible("live");
    commands("/sluit", "De vergadering is gesloten");
  }

  /** Types into the field, and sends it from there. */
  private void commands(String line, String done) {
    keys.replace("Tekst of opdracht", line);
    keys.leave(line.startsWith("/") ? "Enter" : "Control+Enter");
    sees(done);
    assertThat(new MeetingLivePage(page).command()).isFocused();
    keys.focused();
  }

  private void writesTheMinutes() {
    keys.enter("Verslag");
    keys.enter("Verslag opbouwen");
    sees("opgebouwd uit wat is vastgelegd");
    accessible("minutes");
    keys.enter("Verslag bewerken");
    keys.enter("2. Werkwijze");
    keys.type("Tekst", "\nWest-Brabant licht de werkwijze toe.");
    accessible("minutes-edit");
    keys.enter("Opslaan");
    keys.enter("Naar het verslag");
    keys.enter("Ter goedkeuring aanbieden");
    sees("Het verslag is aangeboden");
  }

  /** On the same day: no other day begins during a test. */
  private void comesBackToThemLater() {
    plans(later, "Verslag");
    opens(body);
    keys.enter("Verslag");
  }

  private void approvesAndPublishes() {
    accessible("minutes-offered");
    keys.choose("Goedgekeurd in overleg", later + ", …");
    keys.type("Akkoord, naar aanleiding van", "de werkwijze");
    keys.enter("Goedgekeurd vastleggen");
    sees("De goedkeuring is vastgelegd");
    accessible("minutes-approved");
    keys.enter("Openbaar maken");
    keys.choose("Categorie van de Woo", "Onverplicht openbaar gemaakt…");
    keys.tick("Ik heb gezien wat er openbaar wordt");
    accessible("publish");
    keys.enter("Openbaar maken");
    sees("Het verslag is openbaar");
    accessible("published");
  }

  private void reports() {
    keys.enter("…" + task);
    keys.choose("Stand", "Gedaan");
    keys.type("Toelichting", "Verstuurd aan alle gemeenten.");
    accessible("report");
    keys.enter("Melden");
    sees("De voortgang is gemeld");
  }

  private void closesTheAction() {
    keys.enter("Pact Portal");
    keys.enter("…" + task);
    keys.choose("Hoe", "Gedaan");
    accessible("closing");
    keys.enter("Afhandelen");
    sees("De actie is afgehandeld");
    accessible("closed");
  }

  private void toTheMeetings() {
    keys.press("Menu");
    keys.enter("Vergaderingen");
  }

  private void opens(String name) {
    toTheMeetings();
    keys.choose("Overleg", name);
    keys.enter("Toon");
    keys.enter(name + "…");
  }

  private void comes(Visitor visitor, String address) {
    continues(visitor);
    visitor.opens(address);
  }

  private void continues(Visitor visitor) {
    page = visitor.page();
    page.setViewportSize(390, 844);
    keys = new Keyboard(page);
  }

  private void sees(String text) {
    assertThat(new PortalPage(page).main()).containsText(text);
  }

  private void accessible(String state) {
    assertEquals(List.of(), new AccessibilityCheck(page, "keys-" + state, 390).findings());
  }
}
