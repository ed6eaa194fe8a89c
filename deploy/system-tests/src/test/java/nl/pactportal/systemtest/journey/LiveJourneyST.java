package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.Account;
import nl.pactportal.systemtest.DemoUsers;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.MeetingLivePage;
import nl.pactportal.systemtest.page.MeetingTextPage;
import nl.pactportal.systemtest.page.SignInPage;
import org.junit.jupiter.api.Test;

/** Taking minutes while the meeting lasts. */
@SystemTest
class LiveJourneyST {
  private static final String EVIL = "<img src=x onerror=alert(1)>";

  @Test
  void aWholeMeetingByKeyboardAloneWhileTheRegionLooksOn() {
    LiveMeeting meeting = LiveMeeting.today("PB");
    try (Visitor keeper = Visitor.newBrowserOf("secretariaat");
        Visitor west = Visitor.newBrowserOf("coordinator-west")) {
      MeetingLivePage live = new MeetingLivePage(keeper.opens(meeting.live()));
      MeetingLivePage region = new MeetingLivePage(west.opens(meeting.live()));
      assertThat(region.main().locator("form")).hasCount(0);
      axe(keeper, "live-planned");

      live.commands("/aanwezig Coördinator West", "Coördinator West is aanwezig");
      live.commands("/aanwezig Coördinator Zuidoost", "Coördinator Zuidoost is aanwezig");
      live.commands("/open", "De vergadering is geopend");
      live.commands("/v", "Punt 1 is begonnen");
      live.says("zuidoost: De termijn is kort. " + EVIL);
      assertThat(region.lines()).containsText("De termijn is kort. " + EVIL);
      assertThat(region.now()).containsText("1. Onderwerp 1");
      assertThat(region.status()).containsText("bijgewerkt");
      live.commands("/weg zuidoost", "Coördinator Zuidoost is weg");
      live.commands("/punt 2", "Punt 2 is begonnen");
      live.commands("/besluit akkoord: De termijn wordt eind oktober.", "Besluit vastgelegd");
      live.commands("/actie west: Handleiding mailen", "Actie vastgelegd");
      axe(keeper, "live-writing");
      assertThat(region.lines()).containsText("De termijn wordt eind oktober.");
      assertThat(region.presence()).containsText("weg na punt 1");
      assertThat(region.presence()).not().containsText("punt 0");
      assertThat(region.presence()).containsText("Zuidoost-Brabant: vanaf punt 2");
      axe(west, "live-looking");

      live.link("Wijzigen De termijn wordt eind oktober.").click();
      axe(keeper, "live-line");
      live.button("Omlaag").click();
      live.link("Terug naar de vergadering").click();
      assertThat(live.lines())
          .containsText(Pattern.compile("Handleiding.*oktober", Pattern.DOTALL));
      keeper.opens(meeting.live() + "&item=" + meeting.items()[0]);
      live.link("Wijzigen De termijn is kort.").click();
      axe(keeper, "live-note");
      live.main().getByLabel("Soort bijdrage").selectOption("SIGNAL");
      live.main().getByLabel("Coördinator West").check();
      live.button("Opslaan").click();
      assertThat(live.lines()).containsText("Signaal · Coördinator West, Coördinator Zuidoost");
      keeper.opens(meeting.live());
      live.types("/onzin");
      live.page().keyboard().press("Enter");
      assertThat(live.refusal()).containsText("De opdracht /onzin bestaat niet");
      assertThat(live.command()).hasValue("/onzin");
      axe(keeper, "live-refused");
      live.command().fill("");
      live.commands("/sluit", "De vergadering is gesloten");
      assertThat(region.now()).containsText("Gehouden");
    }
  }

  @Test
  void theSecondOfTwoWritersIsWarnedAndMerges() {
    LiveMeeting meeting = LiveMeeting.today("PB");
    try (Account account = Account.with("verslag-" + System.nanoTime(), "secretariat");
        Visitor one = Visitor.newBrowserOf("secretariaat");
        Visitor two = Visitor.newBrowserOf(account.name())) {
      MeetingTextPage first = new MeetingTextPage(one.opens(meeting.text(1)));
      first.replaces("Eerste zin. Tweede zin.");
      first.save();
      first = new MeetingTextPage(one.opens(meeting.text(1)));
      MeetingTextPage second = new MeetingTextPage(two.opens(meeting.text(1)));
      second.replaces("Eerste zin. Tweede zin. " + EVIL);
      first.replaces("Eerste zin, beter. Tweede zin.");
      assertThat(first.status()).containsText("schrijft nu ook bij dit punt");
      first.save();
      assertThat(first.done().first()).containsText("opgeslagen");
      second.save();
      assertThat(second.refusal()).containsText("Een ander heeft deze tekst ook gewijzigd");
      assertThat(second.main()).containsText("Eerste zin, beter. Tweede zin.");
      assertThat(second.text()).hasValue("Eerste zin, beter. Tweede zin. " + EVIL);
      axe(two, "live-merge");
      second.saveMerged();
      assertThat(new MeetingLivePage(two.page()).lines())
          .containsText("Eerste zin, beter. Tweede zin. " + EVIL);
    }
  }

  @Test
  void aDroppedLineLosesNoText() {
    LiveMeeting meeting = LiveMeeting.today("PB");
    try (Visitor keeper = Visitor.newBrowserOf("secretariaat")) {
      MeetingLivePage live = new MeetingLivePage(keeper.opens(meeting.live()));
      live.commands("/open", "geopend");
      live.commands("/v", "Punt 1");
      keeper.context().setOffline(true);
      live.types("Wat er gezegd is toen de lijn wegviel");
      assertThat(live.status()).containsText("Geen verbinding");
      live.page().keyboard().press("Control+Enter");
      assertThat(live.command()).hasValue("Wat er gezegd is toen de lijn wegviel");
      live.page().close();
      keeper.context().setOffline(false);
      live = new MeetingLivePage(keeper.opens(meeting.live()));
      assertThat(live.command()).hasValue("Wat er gezegd is toen de lijn wegviel");
      // from this device, or from the server if the closing tab came back on line for a moment
      assertThat(live.main())
          .containsText(Pattern.compile("Teruggezet|Concept bewaard|nog niet vastgelegd"));
      live.page().keyboard().press("Control+Enter");
      assertThat(live.lines()).containsText("Wat er gezegd is toen de lijn wegviel");
      assertThat(live.command()).hasValue("");
      live.page().reload();
      assertThat(live.command()).hasValue("");
    }
  }

  @Test
  void twoTabsOfOneWriterLoseNeitherText() {
    LiveMeeting meeting = LiveMeeting.today("PB");
    try (Visitor keeper = Visitor.newBrowserOf("secretariaat")) {
      MeetingLivePage first = new MeetingLivePage(keeper.opens(meeting.live()));
      Page tab = keeper.context().newPage();
      tab.navigate(Portal.address(meeting.live()));
      MeetingLivePage second = new MeetingLivePage(tab);
      first.command().fill("Uit het eerste tabblad");
      assertThat(second.status()).containsText("ander tabblad");
      assertThat(first.status()).containsText("Concept bewaard");
      second.command().fill("Uit het tweede tabblad");
      assertThat(first.status()).containsText("ander tabblad");
      assertThat(second.status()).containsText("Concept bewaard");
      first.page().reload();
      assertThat(first.command()).hasValue("Uit het tweede tabblad");
      first.button("Concept weggooien").click();
      assertThat(first.command()).hasValue("Uit het eerste tabblad");
      // told as put back, and a moment later kept on the server again
      assertThat(first.status()).containsText(Pattern.compile("Teruggezet|Concept bewaard"));
    }
  }

  @Test
  void anEndedSessionLosesNoText() {
    LiveMeeting meeting = LiveMeeting.today("PB");
    try (Visitor keeper = Visitor.newBrowserOf("secretariaat")) {
      MeetingLivePage live = new MeetingLivePage(keeper.opens(meeting.live()));
      live.types("Half getypt");
      assertThat(live.status()).containsText("Concept bewaard");
      keeper.context().clearCookies();
      live.page().keyboard().type(" en nog meer");
      assertThat(live.status()).containsText("U bent afgemeld");
      live.link("Opnieuw aanmelden").click();
      new SignInPage(live.page()).signIn("secretariaat", DemoUsers.PASSWORD);
      assertThat(live.command()).hasValue("Half getypt en nog meer");
    }
    try (Visitor elsewhere = Visitor.newBrowserOf("secretariaat")) {
      MeetingLivePage live = new MeetingLivePage(elsewhere.opens(meeting.live()));
      assertThat(live.main()).containsText("nog niet vastgelegd");
      assertThat(live.command()).hasValue(Pattern.compile("Half getypt.*"));
    }
  }

  private static void axe(Visitor visitor, String name) {
    Page page = visitor.page();
    assertEquals(List.of(), new AccessibilityCheck(page, name).findings());
  }
}
