package nl.pactportal.meetings.mail;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.followup.ReminderJob;
import nl.pactportal.meetings.invitation.InvitationRole;
import nl.pactportal.meetings.invitation.InvitationService;
import nl.pactportal.meetings.invitation.InvitationUpdates;
import nl.pactportal.meetings.invitation.Invitee;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.job.Job;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every kind of mail of this module, with a meeting of West and one of Northeast: whoever sits for
 * West learns nothing of the other, and no name of anybody. A new kind belongs here, too: see
 * {@link MailKindsTest}.
 */
@ExtendWith(ArquillianExtension.class)
class MailIsolationIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject InvitationService invitations;
  @Inject InvitationUpdates updates;
  @Inject ReminderJob reminders;
  @Inject Database database;

  private final String west = "West " + UuidV7.next();
  private final String northEast = "Noordoost " + UuidV7.next();
  private final String guest = "gast-" + UuidV7.next() + "@example.org";
  private final String other = "ander-" + UuidV7.next() + "@example.org";

  @Test
  void invitationsChangesAndCancellationsStayInTheirRegion() throws Exception {
    UUID here = meeting("AM25", west);
    UUID there = meeting("AM27", northEast);
    invite(here, guest, "Gast van West");
    invite(there, other, "Gast van Noordoost");
    sql("update meetings.meeting set sequence = 1, held_on = '2090-02-03' where id = '%s'", here);
    run(updates);
    sql("update meetings.meeting set sequence = 2, status = 'CANCELLED' where id = '%s'", here);
    run(updates);

    List<String> mails = mails(guest);
    assertEquals(3, mails.size(), "asked, asked again, cancelled");
    mails.forEach(mail -> assertSafe(mail, west));
    assertEquals(List.of("AM25"), regions(guest), "and is a row of that region");
  }

  @Test
  void aReminderCountsWhatThePartySeesAndSaysNothingOfIt() throws Exception {
    action("AM25", west, "AM25");
    action("PB", "Allen " + west, "AM25");
    long open = count("AM25");
    action("AM27", northEast, "AM25");
    assertEquals(open, count("AM25"), "one it cannot see does not count");
    mandate(guest, "AM25");
    run(reminders);
    List<String> mails = mails(guest);
    assertEquals(1, mails.size());
    assertSafe(mails.get(0), "West-Brabant");
    assertTrue(mails.get(0).contains(": " + open + "."), mails.get(0));
    assertFalse(mails.get(0).contains(west), "no title either");
  }

  /** In two languages, with one link; of nobody and of no other region. */
  private void assertSafe(String mail, String title) {
    assertTrue(mail.contains(title), "positive control: " + mail);
    assertFalse(mail.contains(northEast) || mail.contains(other), mail);
    assertFalse(mail.contains("Gast van Noordoost"), mail);
    String body = mail.substring(0, mail.indexOf("BEGIN:VCALENDAR") + 1);
    String readable = body.isEmpty() ? mail : body;
    assertFalse(readable.contains("Gast van West") || readable.contains(guest), readable);
    assertTrue(readable.contains("In English:"), readable);
    String[] links = readable.split("http");
    assertEquals(3, links.length, "the same link twice: " + readable);
    assertEquals(links[1].split("\\s")[0], links[2].split("\\s")[0]);
  }

  private List<String> mails(String recipient) throws Exception {
    return strings(
        "select subject || chr(10) || body || coalesce(chr(10) || replace(calendar, chr(13) || chr(10)"
            + " || ' ', ''), '') from platform.mail where recipient = '%s' order by created_at, id",
        recipient);
  }

  private List<String> regions(String recipient) throws Exception {
    return strings(
        "select distinct region_code from platform.mail where recipient = '%s'", recipient);
  }

  /** Open actions of that party that it can see. */
  private long count(String party) throws Exception {
    String before = "teller-" + UuidV7.next() + "@example.org";
    mandate(before, party);
    run(reminders);
    String subject =
        strings("select subject from platform.mail where recipient = '%s'", before).get(0);
    return Long.parseLong(subject.replaceAll("\\D", ""));
  }

  private void invite(UUID meeting, String email, String name) throws Exception {
    Invitee invitee = new Invitee(name, email, InvitationRole.REQUIRED, null);
    as(() -> invitations.invite(meeting, UuidV7.next(), invitee));
  }

  private UUID meeting(String region, String body) throws Exception {
    UUID id = UuidV7.next();
    sql(
        "insert into meetings.meeting (region_code, id, body, held_on, tentative, status, version)"
            + " values ('%s', '%s', '%s', '2090-01-02', false, 'PLANNED', 1)",
        region, id, body);
    return id;
  }

  private void action(String region, String title, String party) throws Exception {
    UUID meeting = meeting(region, title);
    UUID item = UuidV7.next();
    sql(
        "insert into meetings.agenda_item (region_code, id, meeting_id, number, title, kind,"
            + " with_previous, version) values ('%s', '%s', '%s', 1, '%s', 'INFORMATION', false, 1)",
        region, item, meeting, title);
    sql(
        "insert into meetings.action (region_code, id, meeting_id, agenda_item_id, text, owner_party,"
            + " version) values ('%s', '%s', '%s', '%s', '%s', '%s', 1)",
        region, UuidV7.next(), meeting, item, title, party);
  }

  private void mandate(String email, String party) throws Exception {
    sql(
        "insert into meetings.mandate (region_code, id, body_id, holder_said, email, capacity,"
            + " on_behalf_of, end_uncertain, version) select 'PB', gen_random_uuid(), b.id,"
            + " 'Gast van West', '%s', 'MEMBER', '%s', false, 1 from meetings.body b"
            + " where b.region_code = 'PB' order by b.id limit 1",
        email, party);
  }

  private void run(Job job) throws Exception {
    callAs(
        job.actor(),
        () -> {
          job.run();
          return null;
        });
  }

  private static void as(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  @SuppressWarnings("unchecked")
  private List<String> strings(String select, Object... arguments) throws Exception {
    return inTransaction(
        () ->
            database
                .entityManager()
                .createNativeQuery(select.formatted(arguments))
                .getResultList());
  }

  private void sql(String statement, Object... arguments) throws Exception {
    inTransaction(
        () ->
            database
                .entityManager()
                .createNativeQuery(statement.formatted(arguments))
                .executeUpdate());
  }

  private <T> T inTransaction(Callable<T> work) throws Exception {
    return callAs(SECRETARIAT, () -> database.inTransaction(work));
  }
}
