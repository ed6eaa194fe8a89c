package nl.pactportal.meetings.calendar;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.calendar.FeedReader;
import nl.pactportal.platform.calendar.Feeds;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.identity.SecretToken;
import nl.pactportal.platform.identity.SignedIn;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets which meeting into a calendar. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject CalendarService calendar;
  @Inject Feeds feeds;
  @Inject FeedReader reader;
  @Inject PublicCalendar publicCalendar;
  @Inject Database database;
  @Inject Event<SignedIn> signedIn;

  @Test
  void aMeetingOfAnotherRegionIsUnknown() throws Exception {
    UUID west = meeting("AM25", "Overleg West");
    assertTrue(callAs(WEST, () -> calendar.meeting(west)).contains(west + "@pact"));
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> calendar.meeting(west)));
    assertThrows(
        NotFoundException.class, () -> callAs(WEST, () -> calendar.meeting(UUID.randomUUID())));
    assertThrows(
        NotPermittedException.class, () -> callAs(Person.VISITOR, () -> calendar.meeting(west)));
  }

  @Test
  void aFeedShowsItsRegionAndWhatAllShareAndNothingElse() throws Exception {
    UUID west = meeting("AM25", "Overleg West");
    UUID northEast = meeting("AM27", "Overleg Noordoost");
    UUID all = meeting("PB", "Overleg van allen");
    String token = callAs(WEST, () -> feeds.make("AM25", true)).text();

    String feed = visit(token);
    assertTrue(feed.contains(west.toString()));
    assertTrue(feed.contains(all.toString()));
    assertFalse(feed.contains(northEast.toString()));
    assertFalse(feed.contains("ATTENDEE"));
    assertTrue(feed.contains("BEGIN:VTODO"), "actions were asked for");
  }

  @Test
  void aSecretariatsFeedOfOneRegionShowsThatRegionOnly() throws Exception {
    UUID west = meeting("AM25", "Overleg West");
    UUID northEast = meeting("AM27", "Overleg Noordoost");
    String one = visit(callAs(SECRETARIAT, () -> feeds.make("AM27", false)).text());
    assertTrue(one.contains(northEast.toString()));
    assertFalse(one.contains(west.toString()));
    assertFalse(one.contains("BEGIN:VTODO"));
    String all = visit(callAs(SECRETARIAT, () -> feeds.make(null, false)).text());
    assertTrue(all.contains(northEast.toString()) && all.contains(west.toString()));
    String shared = visit(callAs(SECRETARIAT, () -> feeds.make("PB", false)).text());
    assertFalse(shared.contains(northEast.toString()) || shared.contains(west.toString()));
  }

  @Test
  void nobodyMakesAFeedOfAnotherRegion() {
    assertThrows(BusinessException.class, () -> callAs(NOORDOOST, () -> feeds.make("AM25", false)));
    assertThrows(
        NotPermittedException.class,
        () -> callAs(People.with(Role.PLATFORM_ADMINISTRATOR), () -> feeds.make(null, false)));
  }

  @Test
  void aReaderMayMakeOneAndOnlyItsOwnerRevokesIt() throws Exception {
    Person board =
        Person.of("board-" + UuidV7.next(), "", People.with(Role.BOARD_MEMBER).roles(), "AM25");
    String token = callAs(board, () -> feeds.make("AM25", false)).text();
    UUID id = callAs(board, () -> feeds.mine()).get(0).id();
    assertFalse(callAs(WEST, () -> feeds.mine()).stream().anyMatch(row -> row.id().equals(id)));
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> revoke(id)));
    assertTrue(visit(token).contains("BEGIN:VCALENDAR"), "still good");
    callAs(board, () -> revoke(id));
    assertThrows(NotFoundException.class, () -> visit(token));
    assertThrows(NotFoundException.class, () -> visit("wrong"));
    assertEquals(0, callAs(board, () -> feeds.mine()).size());
  }

  private Object revoke(UUID id) {
    feeds.revoke(id);
    return null;
  }

  @Test
  void anExpiredFeedIsUnknownAndItsTokenIsNotInTheDatabase() throws Exception {
    String token = callAs(WEST, () -> feeds.make("AM25", false)).text();
    assertEquals(
        0L,
        callAs(
            SECRETARIAT,
            () ->
                database.rows(
                    "platform.calendar_feed f", "cast(f.* as text) like '%" + token + "%'")));
    sql(
        "update platform.calendar_feed set expires_at = now() - interval '1 minute' where"
            + " token_hash = '"
            + new SecretToken(token).hash()
            + "'");
    assertThrows(NotFoundException.class, () -> visit(token));
  }

  @Test
  void aFeedShowsNoMoreThanItsOwnerMaySee() throws Exception {
    UUID west = meeting("AM25", "Overleg West");
    UUID northEast = meeting("AM27", "Overleg Noordoost");
    UUID all = meeting("PB", "Overleg van allen");
    Person both = owner(Role.REGION_COORDINATOR, "AM25", "AM27");
    String token = callAs(both, () -> feeds.make(null, false)).text();
    String other = callAs(WEST, () -> feeds.make("AM25", false)).text();
    came(both, Role.REGION_COORDINATOR, "AM27");
    String feed = visit(token);
    assertFalse(feed.contains(west.toString()), "the region that was taken away");
    assertTrue(feed.contains(northEast.toString()) && feed.contains(all.toString()));
    assertTrue(visit(other).contains(west.toString()), "somebody else's stays as it is");
    came(both, Role.REGION_COORDINATOR, "AM25", "AM26");
    assertTrue(visit(token).contains(west.toString()), "given back");
    came(both, Role.REGION_COORDINATOR);
    assertFalse(visit(token).contains(west.toString()), "no region at all");
    assertTrue(visit(token).contains(all.toString()));
    came(both, Role.PLATFORM_ADMINISTRATOR, "AM25", "AM27");
    assertThrows(NotFoundException.class, () -> visit(token), "no right to see meetings");
    came(both, Role.REGION_COORDINATOR, "AM25", "AM27");
    assertThrows(NotFoundException.class, () -> visit(token), "gone for good");
  }

  @Test
  void aFeedLapsesWhenItsOwnerStaysAway() throws Exception {
    Person owner = owner(Role.BOARD_MEMBER, "AM25");
    String token = callAs(owner, () -> feeds.make("AM25", false)).text();
    lastSeen(owner, "29 days");
    assertTrue(visit(token).contains("BEGIN:VCALENDAR"));
    lastSeen(owner, "30 days 1 minute");
    assertThrows(NotFoundException.class, () -> visit(token), "as a disabled account's");
    came(owner, Role.BOARD_MEMBER, "AM25");
    assertTrue(visit(token).contains("BEGIN:VCALENDAR"), "was away only");
  }

  private static Person owner(Role role, String... regions) {
    return Person.of("owner-" + UuidV7.next(), "", Set.of(role), regions);
  }

  private void came(Person owner, Role role, String... regions) {
    signedIn.fire(new SignedIn(Person.of(owner.subject(), "", Set.of(role), regions)));
  }

  private void lastSeen(Person owner, String ago) throws Exception {
    sql(
        "update platform.calendar_feed set owner_seen_at = now() - interval '%s' where owner_subject = '%s'"
            .formatted(ago, owner.subject()));
  }

  @Test
  void thePublicFollowsWhatBecomesOfAPublicBody() throws Exception {
    UUID body = body("PB", true);
    UUID closed = body("AM25", false);
    UUID open = meetingOf(body, "PB");
    UUID hidden = meetingOf(closed, "AM25");
    publish();
    assertTrue(published().contains(open.toString()));
    assertFalse(published().contains(hidden.toString()));
    assertFalse(published().contains("join.example.org"), "no address to join");
    assertFalse(published().contains("ATTENDEE"));

    sql(
        "update meetings.meeting set held_on = '2091-02-03', sequence = sequence + 1 where id = '"
            + open
            + "'");
    publish();
    assertTrue(event(open).contains("DTSTART;VALUE=DATE:20910203"), "moved");
    assertTrue(event(open).contains("SEQUENCE:1"), "moved");
    sql("update meetings.meeting set status = 'CANCELLED' where id = '" + open + "'");
    publish();
    assertTrue(event(open).contains("STATUS:CANCELLED"), "cancelled");
    sql("update meetings.body set public = false where id = '" + body + "'");
    publish();
    assertFalse(published().contains(open.toString()), "withdrawn");
  }

  @Test
  void aVisitorReadsPublicRowsAndNothingElse() throws Exception {
    meetingOf(body("PB", true), "PB");
    publish();
    assertTrue(callAs(Person.VISITOR, () -> database.rows("meetings.public_meeting", "true")) > 0);
    for (String table :
        new String[] {
          "meetings.meeting",
          "platform.calendar_feed",
          "meetings.invitation",
          "meetings.mail_answer"
        }) {
      assertEquals(0L, callAs(Person.VISITOR, () -> database.rows(table, "true")));
    }
  }

  private void publish() throws Exception {
    callAs(
        publicCalendar.actor(),
        () -> {
          publicCalendar.run();
          publicCalendar.run();
          return null;
        });
  }

  private String published() throws Exception {
    return callAs(Person.VISITOR, () -> database.inRequest(() -> calendar.published()))
        .replace("\r\n ", "");
  }

  private String event(UUID id) throws Exception {
    String feed = published();
    int at = feed.indexOf("UID:" + id);
    return feed.substring(at, feed.indexOf("END:VEVENT", at));
  }

  /** As the servlet does: a visitor with a token. */
  private String visit(String token) {
    return CurrentUser.supplyAs(Person.VISITOR, () -> reader.read(token)).replace("\r\n ", "");
  }

  private UUID meeting(String region, String body) throws Exception {
    return insert(region, body + " " + UuidV7.next(), null);
  }

  private UUID meetingOf(UUID body, String region) throws Exception {
    return insert(region, "Openbaar overleg", body);
  }

  private UUID insert(String region, String name, UUID body) throws Exception {
    UUID id = UuidV7.next();
    sql(
        ("insert into meetings.meeting (region_code, id, body, held_on, tentative, status, version,"
                + " body_id, place, web_address) values ('%s', '%s', '%s', '2090-01-02', false,"
                + " 'PLANNED', 1, %s, 'https://join.example.org/a', 'https://join.example.org/b')")
            .formatted(region, id, name, body == null ? "null" : "'" + body + "'"));
    return id;
  }

  private UUID body(String region, boolean open) throws Exception {
    UUID id = UuidV7.next();
    sql(
        ("insert into meetings.body (region_code, id, name, kind, public, version) values ('%s',"
                + " '%s', 'Overleg %s', 'EVENT', %s, 1)")
            .formatted(region, id, id, open));
    return id;
  }

  private void sql(String statement) throws Exception {
    callAs(
        SECRETARIAT,
        () ->
            database.inTransaction(
                () -> database.entityManager().createNativeQuery(statement).executeUpdate()));
  }
}
