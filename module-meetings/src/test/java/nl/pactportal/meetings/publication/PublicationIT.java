package nl.pactportal.meetings.publication;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.minutes.HeldMeetings;
import nl.pactportal.meetings.minutes.MinutesService;
import nl.pactportal.meetings.minutes.MinutesStepService;
import nl.pactportal.meetings.minutes.document.RecordJson;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes public, who reads it, and what is left when it is withdrawn. */
@ExtendWith(ArquillianExtension.class)
class PublicationIT {
  private static final String WOO = "ONVERPLICHT";

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject MinutesService minutes;
  @Inject MinutesStepService steps;
  @Inject PublicationService publications;
  @Inject PublicReadingService published;
  @Inject HeldMeetings held;
  @Inject Database database;

  @Test
  void visitorsReadWhatWasPublishedWithoutNamesOrClosedItems() throws Exception {
    UUID meeting = approved("AM25", "Overleg met Klaasje Zomer.");
    UUID id = publish(meeting);
    PublicDocument read = callAs(Person.VISITOR, () -> published.read(id));
    String all = RecordJson.write(read.document());
    assertTrue(all.contains("Overleg met een deelnemer."), all);
    assertFalse(all.contains("Klaasje"), all);
    assertFalse(all.contains("Besloten punt"), all);
    assertEquals(1, read.document().closedItems());
    byte[] pdf = callAs(Person.VISITOR, () -> published.pdf(id));
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    assertTrue(listed(id));
  }

  @Test
  void minutesLeadToTheirPublicPageAsLongAsItIsThere() throws Exception {
    UUID meeting = approved("PB", "Tekst.");
    UUID version = callAs(SECRETARIAT, () -> minutes.read(meeting, null)).shown().id();
    assertNull(link(meeting, version));
    UUID id = publish(meeting);
    assertEquals(id, link(meeting, version));
    assertNull(link(meeting, UUID.randomUUID()), "another version");
    long seen = callAs(Person.VISITOR, () -> published.read(id)).publication().version();
    as(() -> publications.withdraw(id, seen, "Fout.", false));
    assertNull(link(meeting, version));
  }

  /** As a partner finds it on the page of the minutes. */
  private UUID link(UUID meeting, UUID version) throws Exception {
    PublicLinkView view = new PublicLinkView();
    view.published = published;
    return callAs(WEST, () -> view.of(meeting, version));
  }

  @Test
  void visitorsReadNothingElseWhateverIsAsked() throws Exception {
    publish(approved("PB", "Tekst."));
    for (String table :
        new String[] {
          "meeting", "minutes", "minutes_section", "agenda_item", "attendance", "decision", "action"
        }) {
      assertTrue(callAs(SECRETARIAT, () -> database.rows("meetings." + table, "true")) > 0, table);
      assertEquals(
          0, callAs(Person.VISITOR, () -> database.rows("meetings." + table, "true")), table);
    }
    assertTrue(
        callAs(Person.VISITOR, () -> database.rows("meetings.publication", "true")) > 0, "control");
    assertThrows(
        NotPermittedException.class,
        () -> callAs(Person.VISITOR, () -> minutes.read(UUID.randomUUID(), null)));
  }

  @Test
  void withdrawnOnlyATombstoneIsLeft() throws Exception {
    UUID meeting = approved("PB", "Weg ermee.");
    UUID id = publish(meeting);
    long seen = callAs(Person.VISITOR, () -> published.read(id)).publication().version();
    refused("reason", () -> publications.withdraw(id, seen, " ", true));
    as(() -> publications.withdraw(id, seen, "Er stond iets in dat niet klopte.", true));
    PublicDocument gone = callAs(Person.VISITOR, () -> published.read(id));
    assertTrue(gone.publication().withdrawn());
    assertNull(gone.document());
    assertNull(gone.publication().title());
    assertEquals("Er stond iets in dat niet klopte.", gone.publication().withdrawnSaid());
    assertNull(callAs(Person.VISITOR, () -> published.pdf(id)));
    assertFalse(listed(id));
    assertEquals(
        0,
        callAs(
            SECRETARIAT,
            () ->
                database.rows(
                    "meetings.publication",
                    "id = '" + id + "' and (content is not null or pdf is not null)")));
    refused(null, () -> publications.withdraw(id, seen, "nog eens", false));
    assertThrows(
        NotFoundException.class,
        () -> callAs(Person.VISITOR, () -> published.read(UUID.randomUUID())));
  }

  @Test
  void onlyApprovedMinutesWithACategoryAndASeenPreview() throws Exception {
    UUID meeting = held.meeting("PB");
    as(() -> minutes.build(meeting));
    UUID concept = callAs(SECRETARIAT, () -> minutes.read(meeting, null)).shown().id();
    refused(null, () -> publications.publish(meeting, concept, WOO, true));
    UUID ready = approved("PB", "Tekst.");
    UUID version = callAs(SECRETARIAT, () -> minutes.read(ready, null)).shown().id();
    refused("wooCode", () -> publications.publish(ready, version, "verzonnen", true));
    refused("confirmed", () -> publications.publish(ready, version, WOO, false));
    refused(null, () -> publications.publish(ready, concept, WOO, true));
  }

  @Test
  void publishingTwiceIsOncesAndANewVersionReplacesTheOld() throws Exception {
    UUID meeting = approved("PB", "Versie een.");
    UUID first = publish(meeting);
    assertEquals(first, publish(meeting));
    long seen = callAs(SECRETARIAT, () -> minutes.read(meeting, null)).shown().version();
    as(() -> steps.reopen(meeting, seen, "Fout"));
    approve(meeting);
    UUID second = publish(meeting);
    assertTrue(callAs(Person.VISITOR, () -> published.read(first)).publication().withdrawn());
    assertEquals(
        second, callAs(Person.VISITOR, () -> published.ofMeeting(meeting)).publication().id());
  }

  @Test
  void onlyTheSecretariatPublishes() throws Exception {
    UUID meeting = approved("PB", "Tekst.");
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SECRETARIAT))) {
      Person other = People.with(role);
      assertThrows(
          NotPermittedException.class, () -> callAs(other, () -> publications.preview(meeting)));
      assertThrows(
          NotPermittedException.class,
          () -> callAs(other, () -> publications.publish(meeting, meeting, WOO, true)));
    }
    assertThrows(NotPermittedException.class, () -> callAs(WEST, () -> published.list(1)));
  }

  @Test
  void aPageHasTheSizeAskedFor() throws Exception {
    publish(approved("PB", "Een."));
    publish(approved("PB", "Twee."));
    PublicPage one = callAs(Person.VISITOR, () -> published.list(2, 1));
    assertEquals(1, one.documents().size());
    assertEquals(2, one.page());
    assertTrue(one.pages() >= 2);
    assertEquals(100, callAs(Person.VISITOR, () -> published.list(1, 5000)).size(), "at most");
  }

  private boolean listed(UUID id) throws Exception {
    return callAs(Person.VISITOR, () -> published.list(1)).documents().stream()
        .anyMatch(each -> each.publication().id().equals(id));
  }

  /** With one person in the list and one closed item. */
  private UUID approved(String region, String text) throws Exception {
    UUID meeting = held.meeting(region);
    held.writes(meeting, 0, text);
    held.sql(
        "insert into meetings.attendance (region_code, id, meeting_id, role_said, apology, version)"
            + " values ('"
            + region
            + "', gen_random_uuid(), '"
            + meeting
            + "', 'Klaasje Zomer', false, 1)");
    held.sql(
        "insert into meetings.agenda_item (region_code, id, meeting_id, number, title, kind,"
            + " with_previous, closed, version) values ('"
            + region
            + "', gen_random_uuid(), '"
            + meeting
            + "', 3, 'Besloten punt', 'OPINION', false, true, 1)");
    as(() -> minutes.build(meeting));
    approve(meeting);
    return meeting;
  }

  private void approve(UUID meeting) throws Exception {
    String region = callAs(SECRETARIAT, () -> minutes.read(meeting, null)).meeting().regionCode();
    UUID approving = held.meeting(region);
    long concept = callAs(SECRETARIAT, () -> minutes.read(meeting, null)).shown().version();
    as(() -> steps.offer(meeting, concept));
    long offered = callAs(SECRETARIAT, () -> minutes.read(meeting, null)).shown().version();
    as(() -> steps.approve(meeting, offered, approving, null));
  }

  private UUID publish(UUID meeting) throws Exception {
    UUID version = callAs(SECRETARIAT, () -> minutes.read(meeting, null)).shown().id();
    return callAs(SECRETARIAT, () -> publications.publish(meeting, version, WOO, true));
  }

  private static void as(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  private static void refused(String field, Runnable step) {
    assertEquals(field, assertThrows(BusinessException.class, () -> as(step)).field());
  }
}
