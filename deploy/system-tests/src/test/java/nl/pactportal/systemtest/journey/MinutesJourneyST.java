package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.MinutesDetailPage;
import nl.pactportal.systemtest.page.MinutesEditPage;
import nl.pactportal.systemtest.page.MinutesPublishPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;

/** Minutes: built, edited, offered, approved, reopened, published, read by anybody, withdrawn. */
@SystemTest
class MinutesJourneyST {
  private static final String WOO = "Onverplicht openbaar gemaakt (Woo, artikel 3.1)";
  private final Page page = Visitor.as("secretariaat").page();

  @Test
  void fromConceptToThePublicAndBack() {
    MinutesMeeting meeting = MinutesMeeting.insert("Verslagoverleg " + System.nanoTime());
    MinutesMeeting next = MinutesMeeting.insert("Vervolgoverleg " + System.nanoTime());
    MinutesDetailPage minutes = buildsAndEdits(meeting);
    offersAndApproves(minutes, next);
    reopens(minutes, meeting, next);
    String address = publishes(minutes);
    partnersAreLedToIt(meeting, address);
    anybodyReads(meeting, address);
    withdraws(address);
  }

  private MinutesDetailPage buildsAndEdits(MinutesMeeting meeting) {
    MinutesDetailPage minutes = new MinutesDetailPage(page);
    minutes.open("/meetings/minutes/detail.xhtml?id=" + meeting.id());
    accessible("none");
    minutes.build();
    assertThat(minutes.done()).containsText("opgebouwd");
    assertThat(minutes.main()).containsText("Besproken is de werkwijze.");
    accessible("concept");
    minutes.edit();
    MinutesEditPage edit = new MinutesEditPage(page);
    edit.openSection("1. Werkwijze");
    edit.write("Klaasje Zomer licht de werkwijze toe.\n• Besluit (akkoord): de werkwijze blijft.");
    assertThat(edit.done()).containsText("opgeslagen");
    meeting.changesItsRecord("Er is meer gezegd.");
    edit.openSection("1. Werkwijze");
    assertThat(edit.main()).containsText("Er is meer gezegd.");
    accessible("changed");
    edit.keepMine();
    assertThat(edit.main().getByText("Bron gewijzigd")).hasCount(0);
    edit.toDetail();
    assertThat(minutes.main()).containsText("licht de werkwijze toe");
    return minutes;
  }

  private void offersAndApproves(MinutesDetailPage minutes, MinutesMeeting next) {
    minutes.offer();
    assertThat(minutes.done()).containsText("aangeboden");
    accessible("offered");
    minutes.approve(next.body() + ", 05-03-2021", "de planning");
    assertThat(minutes.done()).containsText("goedkeuring is vastgelegd");
    assertThat(minutes.main()).containsText("goedgekeurd door " + next.body());
    assertThat(minutes.main()).containsText("Akkoord, naar aanleiding van: de planning");
    accessible("approved");
  }

  private void reopens(MinutesDetailPage minutes, MinutesMeeting meeting, MinutesMeeting next) {
    minutes.button("Openen als nieuwe versie").click();
    assertThat(minutes.refusal().first()).isVisible();
    minutes.reopen("Een naam was fout");
    assertThat(minutes.done()).containsText("nieuwe versie");
    assertThat(minutes.main()).containsText("Een naam was fout");
    PortalPage old = new PortalPage(page);
    old.open("/meetings/minutes/detail.xhtml?number=1&id=" + meeting.id());
    assertThat(old.main()).containsText("vervangen door een nieuwe versie");
    minutes.open("/meetings/minutes/detail.xhtml?id=" + meeting.id());
    minutes.offer();
    minutes.approve(next.body() + ", 05-03-2021", "");
    assertThat(minutes.main()).containsText("Versie 2, goedgekeurd");
  }

  private String publishes(MinutesDetailPage minutes) {
    minutes.toPublish();
    MinutesPublishPage publish = new MinutesPublishPage(page);
    assertThat(publish.main()).containsText("West-Brabant licht de werkwijze toe");
    assertFalse(publish.main().innerText().contains("Klaasje"));
    accessible("publish");
    publish.chooseCategory(WOO);
    publish.publish();
    assertThat(publish.refusal().first()).isVisible();
    publish.confirm();
    publish.publish();
    assertThat(publish.done()).containsText("Het verslag is openbaar");
    return publish.publicAddress();
  }

  private void partnersAreLedToIt(MinutesMeeting meeting, String address) {
    MinutesDetailPage seen =
        new MinutesDetailPage(
            Visitor.as("coordinator-west")
                .opens("/meetings/minutes/detail.xhtml?id=" + meeting.id()));
    assertEquals(address, seen.publicAddress());
  }

  private void anybodyReads(MinutesMeeting meeting, String address) {
    try (Visitor stranger = Visitor.stranger()) {
      PortalPage seen = new PortalPage(stranger.opens(address));
      seen.page().setViewportSize(390, 844);
      assertThat(seen.heading()).containsText(meeting.body());
      assertThat(seen.main()).containsText("West-Brabant licht de werkwijze toe");
      assertFalse(seen.page().content().contains("Klaasje"));
      assertEquals(List.of(), new AccessibilityCheck(seen.page(), "minutes-public").findings());
      assertThat(new PortalPage(stranger.opens("/meetings/public/index.xhtml")).main())
          .containsText(meeting.body());
      APIResponse api = stranger.gets("/meetings/api/v1/public/vergaderingen/" + meeting.id());
      assertEquals(200, api.status());
      assertEquals("1.1.0", api.headers().get("api-version"));
      assertEquals("*", api.headers().get("access-control-allow-origin"));
      assertTrue(api.headers().get("cache-control").startsWith("public"), api.headers() + "");
      assertTrue(api.headers().containsKey("etag"));
      String pdf = address.replace("minutes.xhtml?id=", "pdf/");
      assertEquals("application/pdf", stranger.gets(pdf).headers().get("content-type"));
      assertEquals(404, stranger.gets("/meetings/api/v1/public/vergaderingen/").status());
    }
  }

  private void withdraws(String address) {
    MinutesPublishPage publish = new MinutesPublishPage(page);
    publish.withdraw("Er stond een fout in.");
    assertThat(publish.done()).containsText("ingetrokken");
    accessible("withdrawn");
    try (Visitor stranger = Visitor.stranger()) {
      APIResponse gone = stranger.gets(address);
      assertEquals(410, gone.status());
      assertTrue(gone.text().contains("Er stond een fout in."));
      assertFalse(gone.text().contains("Verslagoverleg"));
      assertEquals(410, stranger.gets(address.replace("minutes.xhtml?id=", "pdf/")).status());
      assertEquals(
          404,
          stranger
              .gets("/meetings/public/minutes.xhtml?id=0197ffff-0000-7000-8000-0123456789ab")
              .status());
      PortalPage seen = new PortalPage(stranger.opens(address));
      assertEquals(List.of(), new AccessibilityCheck(seen.page(), "minutes-gone").findings());
    }
  }

  private void accessible(String state) {
    assertEquals(List.of(), new AccessibilityCheck(page, "minutes-" + state).findings());
  }
}
