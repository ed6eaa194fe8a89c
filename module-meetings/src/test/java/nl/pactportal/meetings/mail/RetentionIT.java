package nl.pactportal.meetings.mail;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.pactportal.meetings.live.OldDraftJob;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody needs any more is not kept, and nothing else is lost with it. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {
  private static final String JULY = "a0000000-0000-7000-8000-000020200706";

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject OldMailJob oldMail;
  @Inject OldDraftJob oldDrafts;
  @Inject Database database;
  private final Person writer = Person.of("writer-" + UuidV7.next(), "", SECRETARIAT.roles());

  @Test
  void mailsSentLongAgoAreForgottenAndNoOthers() throws Exception {
    UUID old = mail("SENT", 181);
    UUID recent = mail("SENT", 179);
    UUID waiting = mail("WAITING", 400);
    UUID doubt = mail("IN_DOUBT", 400);
    run(oldMail);
    assertEquals(0, mails(old));
    assertEquals(3, mails(recent) + mails(waiting) + mails(doubt));
    sql("delete from platform.mail where id in ('" + waiting + "', '" + doubt + "')");
  }

  @Test
  void draftsOfEverybodyAreThrownAwayOnceOld() throws Exception {
    draft("command", 31);
    draft("note:" + UuidV7.next(), 29);
    assertEquals(2, drafts(writer));
    run(oldDrafts);
    assertEquals(1, drafts(writer));
    assertEquals(0, drafts(SECRETARIAT), "still nobody else's to read");
  }

  @Test
  void theJobSeesNothingThatIsBeingTyped() throws Exception {
    draft("command", 0);
    assertEquals(0, drafts(oldDrafts.actor()));
    assertEquals(1, drafts(writer));
  }

  private long drafts(Person reader) throws Exception {
    String mine = "subject = '" + writer.subject() + "'";
    return callAs(reader, () -> database.rows("meetings.draft", mine));
  }

  private void draft(String field, int days) throws Exception {
    sql(
        "insert into meetings.draft (region_code, subject, meeting_id, field, text, updated_at)"
            + " values ('PB', '%s', '%s', '%s', 'Half getypt', now() - interval '%s days')"
                .formatted(writer.subject(), JULY, field, days));
  }

  private UUID mail(String state, int days) throws Exception {
    UUID id = UuidV7.next();
    sql(
        ("insert into platform.mail (region_code, id, message_id, recipient, subject, body, object_id,"
                + " state, attempts, created_at, next_attempt_at, sent_at, version) select 'AM25',"
                + " '%s', '<%s@test>', 'lid@example.org', 'Oud', '', '%s', '%s', 1, t, now() +"
                + " interval '1 day', case '%s' when 'SENT' then t end, 1 from (select now() -"
                + " interval '%s days' t) moment")
            .formatted(id, id, id, state, state, days));
    return id;
  }

  private long mails(UUID id) throws Exception {
    return callAs(SECRETARIAT, () -> database.rows("platform.mail", "id = '" + id + "'"));
  }

  private static void run(Job job) throws Exception {
    callAs(
        job.actor(),
        () -> {
          job.run();
          return null;
        });
  }

  private void sql(String statement) throws Exception {
    callAs(
        writer,
        () ->
            database.inTransaction(
                () -> database.entityManager().createNativeQuery(statement).executeUpdate()));
  }
}
