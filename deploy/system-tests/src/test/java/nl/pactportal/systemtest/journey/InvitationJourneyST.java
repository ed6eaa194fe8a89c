package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.AnswerPage;
import nl.pactportal.systemtest.page.CalendarIndexPage;
import nl.pactportal.systemtest.page.InvitationDetailPage;
import nl.pactportal.systemtest.page.MeetingPlanPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;

/** Following the calendar, asking people to a meeting, and their answers. */
@SystemTest
class InvitationJourneyST {
  private static final Pattern LINK =
      Pattern.compile("/meetings/public/answer\\.xhtml\\?token=\\S+");

  private final String body = "Overleg " + System.nanoTime();
  private final String guest = "gast-" + System.nanoTime() + "@example.org";

  @Test
  void aRegionFollowsItsMeetingsUntilItRevokesTheLink() {
    String meeting = plans();
    Visitor west = Visitor.as("coordinator-west");
    CalendarIndexPage calendar =
        new CalendarIndexPage(west.opens("/meetings/calendar/index.xhtml"));
    String address = calendar.makeLinkFor("West-Brabant");
    APIResponse feed = Visitor.program().get(address);
    assertEquals(200, feed.status());
    assertTrue(feed.text().contains(body), "its own meeting");
    assertFalse(feed.text().contains("Regionaal overleg Noordoost"), "another region");
    assertEquals("no-store", feed.headers().get("cache-control").replace("private, ", ""));

    APIResponse one =
        west.gets("/meetings/calendar/meeting?id=" + meeting.substring(meeting.indexOf("=") + 1));
    assertTrue(one.text().contains(body));

    ownersWereAwayFor("31 days");
    assertEquals(404, Visitor.program().get(address).status(), "lapsed");
    try (Visitor back = Visitor.newBrowserOf("coordinator-west")) {
      back.opens("/meetings/index.xhtml");
      assertEquals(200, Visitor.program().get(address).status(), "its owner signed in again");
    }

    new CalendarIndexPage(west.opens("/meetings/calendar/index.xhtml")).revokeNewest();
    assertThat(new PortalPage(west.page()).done()).containsText("ingetrokken");
    APIResponse revoked = Visitor.program().get(address);
    APIResponse wrong = Visitor.program().get(Portal.address("/meetings/public/calendar/x.ics"));
    assertEquals(404, revoked.status());
    assertEquals(404, wrong.status());
  }

  @Test
  void aGuestAnswersByLinkOnAPhoneAndByKeyboard() throws SQLException {
    String meeting = plans();
    invites(meeting);
    try (Visitor stranger = Visitor.stranger()) {
      Page phone = stranger.page();
      phone.setViewportSize(390, 844);
      AnswerPage answer = new AnswerPage(stranger.opens(linkInMail()));
      assertThat(answer.heading()).hasText(body);
      answer.answer("Ik kom niet", "Met vakantie");
      assertThat(answer.done()).containsText("Uw antwoord is opgeslagen");
      assertThat(answer.main()).containsText("Komt niet");
      assertEquals(404, stranger.gets("/meetings/public/answer.xhtml?token=x").status());
    }
    InvitationDetailPage list = invitations(meeting);
    assertThat(list.line(guest)).containsText("Komt niet");
    assertThat(list.line(guest)).containsText("Met vakantie");
    PortalPage detail = new PortalPage(Visitor.as("secretariaat").opens(meeting));
    assertThat(detail.main().locator("#apologies")).containsText("Gast West");
  }

  @Test
  void whoActsForThePartyAnswersOnThePageOfTheMeeting() {
    String meeting = plans();
    invites(meeting);
    PortalPage detail = new PortalPage(Visitor.as("coordinator-west").opens(meeting));
    detail.button("Ik kom").first().click();
    assertThat(detail.done()).containsText("Uw antwoord is opgeslagen");
    assertThat(invitations(meeting).line(guest)).containsText("In het portaal");
    assertThat(new PortalPage(Visitor.as("auditor").opens(meeting)).button("Ik kom")).hasCount(0);
  }

  private String plans() {
    Visitor secretariat = Visitor.as("secretariaat");
    MeetingPlanPage plan = new MeetingPlanPage(secretariat.opens("/meetings/meetings/plan.xhtml"));
    plan.fill(body, "West-Brabant", LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(9));
    plan.plan();
    assertThat(plan.planned()).isVisible();
    return secretariat.page().url().substring(Portal.url().length());
  }

  private void invites(String meeting) {
    InvitationDetailPage list = invitations(meeting);
    list.invite("Gast West", guest, "West-Brabant");
    assertThat(list.done())
        .containsText("Gast West staat op de lijst van genodigden. De mail is nog niet verstuurd");
    assertThat(list.line(guest)).containsText("Nog geen antwoord");
  }

  private static InvitationDetailPage invitations(String meeting) {
    return new InvitationDetailPage(
        Visitor.as("secretariaat")
            .opens(meeting.replace("/meetings/detail", "/invitations/detail")));
  }

  /** All but the one of the demo, which the isolation matrix opens. */
  private static void ownersWereAwayFor(String time) {
    try (var connection = Portal.superuser();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "update platform.calendar_feed set owner_seen_at = now() - interval '"
              + time
              + "' where owner_subject <> 'demo'");
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The stack under test has no mail server: mails wait in their table. */
  private String linkInMail() throws SQLException {
    try (var connection = Portal.superuser();
        PreparedStatement query =
            connection.prepareStatement("select body from platform.mail where recipient = ?")) {
      query.setString(1, guest);
      try (ResultSet found = query.executeQuery()) {
        assertTrue(found.next(), "no mail");
        Matcher link = LINK.matcher(found.getString(1));
        assertTrue(link.find(), "no link in " + found.getString(1));
        return link.group();
      }
    }
  }
}
