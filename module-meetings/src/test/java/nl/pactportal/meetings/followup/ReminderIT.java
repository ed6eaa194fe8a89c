package nl.pactportal.meetings.followup;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.action.ActionPlan;
import nl.pactportal.meetings.action.ActionService;
import nl.pactportal.meetings.action.ActionStatus;
import nl.pactportal.meetings.decision.DecisionEntry;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.meetings.decision.DecisionService;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes by itself: a mail a week to who has something open, and work on what is held. */
@ExtendWith(ArquillianExtension.class)
class ReminderIT {
  private static final LocalDate PAST = LocalDate.of(2021, 3, 2);
  private static final LocalDate LATER = LocalDate.of(2093, 3, 2);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject ReminderJob reminders;
  @Inject HeldDecisionJob held;
  @Inject FollowUpService followUp;
  @Inject MeetingService meetings;
  @Inject RecordService minutes;
  @Inject ActionService actions;
  @Inject DecisionService decisions;
  @Inject Worklist worklist;
  @Inject Database database;
  private final String body = "Werkgroep " + UuidV7.next();

  @Test
  void oneMailAWeekWithACountAndALinkOnly() throws Exception {
    UUID action = action(body + " geheim plan");
    String email = mandate("AM26", "null", "null");
    String upper = email.toUpperCase();
    insertMandate(upper, "AM26", "null", "null");
    String former = mandate("AM26", "'2020-01-01'", "'2020-12-31'");
    String odd = "geen adres " + UuidV7.next();
    insertMandate(odd, "AM26", "null", "null");
    remind();
    remind();
    assertEquals(1, mails(email, "true"), "once, however he is written and on whatever node");
    assertEquals(0, mails(former, "true"), "his mandate is over");
    assertEquals(0, mails(odd, "true"));
    assertEquals(1, mails(email, "body like '%/meetings/actions/index.xhtml?party=AM26%'"));
    assertEquals(0, mails(email, "body like '%geheim plan%' or body like '%" + email + "%'"));
    assertEquals(0, mails(email, "subject like '%geheim plan%'"));
    assertEquals(0, rows("meetings.reminder", "recipient_hash like '%@%'"), "no address is kept");
    close(action);
  }

  @Test
  void whoHasNothingOpenGetsNoMail() throws Exception {
    String email = mandate("BRAINPORT", "null", "null");
    remind();
    assertEquals(0, mails(email, "true"));
  }

  @Test
  void aHeldDecisionIsWorkOnceItsDayHasComeAndNoMoreOnceItIsTakenUp() throws Exception {
    UUID due = decide(PAST, held(PAST.plusDays(60), null), null);
    UUID later = decide(PAST, held(LATER, null), null);
    UUID waiting = decide(PAST, held(null, "na het zomerreces"), null);
    review();
    review();
    assertEquals(1, work(due));
    assertEquals(0, work(later), "not yet");
    assertEquals(0, work(waiting), "no meeting to come");
    UUID next = UuidV7.next();
    asSecretariat(() -> meetings.plan(Plans.of(next, "PB", body, LATER.minusDays(9))));
    review();
    assertEquals(1, work(waiting), "the body meets again");
    decide(PAST.plusDays(90), DecisionEntry.of(DecisionKind.AGREED, "Door"), due);
    review();
    assertEquals(0, work(due));
  }

  private static DecisionEntry held(LocalDate on, String said) {
    return new DecisionEntry(
        DecisionKind.ON_HOLD, "Wacht", null, null, null, on, said, null, null, null, null);
  }

  private UUID decide(LocalDate day, DecisionEntry entry, UUID resumes) throws Exception {
    UUID meeting = meeting(day);
    UUID item = item(meeting);
    UUID id = UuidV7.next();
    DecisionEntry whole =
        resumes == null
            ? entry
            : new DecisionEntry(
                entry.kind(),
                entry.text(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                resumes,
                null);
    asSecretariat(() -> decisions.record(meeting, item, id, whole));
    return id;
  }

  private UUID action(String text) throws Exception {
    UUID meeting = meeting(PAST);
    UUID item = item(meeting);
    UUID id = UuidV7.next();
    ActionPlan plan = new ActionPlan(text, "Coördinator", "AM26", null, "z.s.m.");
    asSecretariat(() -> actions.agree(meeting, item, id, plan));
    return id;
  }

  private UUID meeting(LocalDate day) throws Exception {
    UUID id = UuidV7.next();
    asSecretariat(() -> meetings.plan(Plans.of(id, "PB", body, day)));
    return id;
  }

  private UUID item(UUID meeting) throws Exception {
    return callAs(SECRETARIAT, () -> minutes.read(meeting)).agenda().get(0).item().id();
  }

  private void close(UUID action) throws Exception {
    long version = callAs(SECRETARIAT, () -> followUp.read(action)).action().row().version();
    asSecretariat(() -> followUp.close(action, version, ActionStatus.DONE, null, null));
  }

  private String mandate(String party, String from, String until) throws Exception {
    String email = "lid-" + UuidV7.next() + "@example.org";
    insertMandate(email, party, from, until);
    return email;
  }

  private void insertMandate(String email, String party, String from, String until)
      throws Exception {
    String sql =
        "insert into meetings.mandate (region_code, id, body_id, holder_said, email, capacity,"
            + " on_behalf_of, starts_on, ends_on, end_uncertain, version) select 'PB',"
            + " gen_random_uuid(), b.id, 'Coördinator', '"
            + email
            + "', 'MEMBER', '"
            + party
            + "', "
            + from
            + ", "
            + until
            + ", false, 1 from meetings.body b where b.region_code = 'PB' order by b.id limit 1";
    int inserted =
        callAs(
            SECRETARIAT,
            () ->
                database.inTransaction(
                    () -> database.entityManager().createNativeQuery(sql).executeUpdate()));
    assertEquals(1, inserted);
  }

  private long mails(String email, String condition) throws Exception {
    return rows("platform.mail", "recipient = '" + email + "' and (" + condition + ")");
  }

  private long rows(String table, String condition) throws Exception {
    return callAs(SECRETARIAT, () -> database.rows(table, condition));
  }

  private long work(UUID decision) throws Exception {
    return callAs(SECRETARIAT, () -> worklist.mine()).stream()
        .filter(row -> row.path().endsWith(decision.toString()))
        .count();
  }

  private void remind() throws Exception {
    callAs(reminders.actor(), Executors.callable(reminders::run));
  }

  private void review() throws Exception {
    callAs(held.actor(), Executors.callable(held::run));
  }

  private static void asSecretariat(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  @Test
  void aRecipientIsKnownByAHashOnly() {
    Recipient one = new Recipient("Lid@Example.org", "AM26", "Midden-Brabant", 1);
    Recipient same = new Recipient(" lid@example.org", "AM26", "Midden-Brabant", 2);
    assertEquals(one.hash(), same.hash());
    assertTrue(List.of(64).contains(one.hash().length()));
  }
}
