package nl.pactportal.meetings.invitation;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.mail.MailServer;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers that come by mail, good and bad. */
@ExtendWith(ArquillianExtension.class)
class ReplyMailboxIT {
  private static final String STAMP = "20890801T100000Z";
  private static final String LATER = "20890801T110000Z";

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject InvitationDesk desk;
  @Inject ReplyMailbox mailbox;
  @Inject ReplyIntake intake;
  @Inject MailDeskService mailDesk;
  @Inject Database database;

  private final String guest = "gast-" + UUID.randomUUID() + "@example.org";
  private final String other = "ander-" + UUID.randomUUID() + "@example.org";
  private UUID meeting;
  private UUID invitation;

  @BeforeEach
  void invite() throws Exception {
    meeting = desk.meeting("AM25");
    invitation = desk.invite(meeting, guest, "AM25");
  }

  @Test
  void anAcceptanceArrives() throws Exception {
    mail(guest, Replies.reply(meeting, guest, "ACCEPTED", 0, STAMP));
    fetch();
    InvitationRow row = desk.row(meeting, invitation);
    assertEquals(InvitationState.ACCEPTED, row.state());
    assertEquals(AnswerWay.MAIL, row.answeredBy());
    assertEquals("Ik ben er, later", row.comment());
    assertEquals(List.of("APPLIED"), verdicts());
    fetch();
    assertEquals(List.of("APPLIED"), verdicts(), "seen after it was taken");
  }

  @Test
  void aRefusalBecomesAnApology() throws Exception {
    mail(guest, Replies.reply(meeting, guest, "DECLINED", 0, STAMP));
    fetch();
    assertEquals(InvitationState.DECLINED, desk.row(meeting, invitation).state());
    assertEquals(1, desk.attendance(meeting, "apology"));
  }

  @Test
  void aDelegationAsksTheSubstitute() throws Exception {
    mail(guest, Replies.delegation(meeting, guest, other, STAMP));
    fetch();
    assertEquals(other, desk.row(meeting, invitation).substitute());
    assertEquals(1, desk.mailsTo(other).size());
  }

  @Test
  void aRepeatedAndAnOlderAnswerAreNotedWithoutEffect() throws Exception {
    mail(guest, Replies.reply(meeting, guest, "ACCEPTED", 0, LATER));
    fetch();
    mail(guest, Replies.reply(meeting, guest, "ACCEPTED", 0, LATER));
    mail(guest, Replies.reply(meeting, guest, "DECLINED", 0, STAMP));
    fetch();
    assertEquals(InvitationState.ACCEPTED, desk.row(meeting, invitation).state());
    assertEquals(List.of("APPLIED", "OUTDATED", "REPEATED"), verdicts());
  }

  @Test
  void anAnswerAboutTheOldDateIsOutdated() throws Exception {
    desk.sql(
        "update meetings.meeting set held_on = '2090-03-04', sequence = 1 where id = '%s'",
        meeting);
    desk.update();
    mail(guest, Replies.reply(meeting, guest, "ACCEPTED", 0, STAMP));
    fetch();
    assertEquals(InvitationState.NEEDS_ACTION, desk.row(meeting, invitation).state());
    assertEquals(List.of("OUTDATED"), verdicts());
  }

  @Test
  void theSameMailTakenTwiceCountsOnce() throws Exception {
    String id = "<" + UUID.randomUUID() + "@example.org>";
    String ics = Replies.reply(meeting, guest, "DECLINED", 0, STAMP);
    take(new ReceivedMail(id, guest, ics, "x"));
    take(new ReceivedMail(id, guest, ics, "x"));
    assertEquals(List.of("APPLIED"), verdicts());
    assertEquals(1, desk.attendance(meeting, "apology"));
  }

  @Test
  void aStrangerChangesNothing() throws Exception {
    mail(other, Replies.reply(meeting, other, "ACCEPTED", 0, STAMP));
    mail(other, Replies.reply(meeting, guest, "DECLINED", 0, STAMP));
    fetch();
    assertEquals(InvitationState.NEEDS_ACTION, desk.row(meeting, invitation).state());
    assertEquals(List.of("STRANGER", "STRANGER"), verdicts());
    assertEquals(
        2,
        callAs(SECRETARIAT, () -> mailDesk.openAnswers()).stream()
            .filter(row -> row.sender().equals(other))
            .count());
    assertThrows(NotPermittedException.class, () -> callAs(WEST, () -> mailDesk.openAnswers()));
  }

  @Test
  void whatCannotBeUsedIsKeptAndSettledByAPerson() throws Exception {
    mail(guest, Replies.reply(UUID.randomUUID(), guest, "ACCEPTED", 0, STAMP));
    mail(guest, "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nonzin");
    mail(guest, Replies.with("COUNTER", meeting, guest, "PARTSTAT=ACCEPTED", 0, STAMP));
    plain(guest);
    fetch();
    List<MailAnswerRow> mine =
        callAs(SECRETARIAT, () -> mailDesk.openAnswers()).stream()
            .filter(row -> row.sender().equals(guest))
            .toList();
    assertEquals(
        List.of("NO_REPLY", "NO_REPLY", "UNKNOWN_MEETING", "UNREADABLE"),
        mine.stream().map(row -> row.verdict().name()).sorted().toList());
    String work = "object_id = '" + mine.get(0).id() + "' and done_at is null";
    assertEquals(1L, callAs(SECRETARIAT, () -> database.rows("platform.work_item", work)));
    callAs(
        SECRETARIAT,
        () -> {
          mailDesk.settleAnswer(mine.get(0).id());
          return null;
        });
    assertEquals(0L, callAs(SECRETARIAT, () -> database.rows("platform.work_item", work)));
    assertTrue(
        callAs(SECRETARIAT, () -> mailDesk.openAnswers()).stream()
            .noneMatch(row -> row.id().equals(mine.get(0).id())));
  }

  private void take(ReceivedMail mail) throws Exception {
    callAs(mailbox.actor(), () -> intake.take(mail));
  }

  private void fetch() throws Exception {
    callAs(
        mailbox.actor(),
        () -> {
          mailbox.run();
          return null;
        });
  }

  /** Of this test's meeting, in the order of the alphabet. */
  private List<String> verdicts() throws Exception {
    List<?> found =
        callAs(
            SECRETARIAT,
            () ->
                database.inTransaction(
                    () ->
                        database
                            .entityManager()
                            .createNativeQuery(
                                "select verdict from meetings.mail_answer where meeting_id = '"
                                    + meeting
                                    + "' order by verdict")
                            .getResultList()));
    return found.stream().map(Object::toString).toList();
  }

  private static void mail(String from, String ics) throws Exception {
    MimeMessage message = message(from);
    message.setContent(ics, "text/plain; charset=UTF-8");
    message.saveChanges();
    message.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=REPLY");
    Transport.send(message);
  }

  private static void plain(String from) throws Exception {
    MimeMessage message = message(from);
    message.setText("Ik kom!");
    Transport.send(message);
  }

  private static MimeMessage message(String from) throws Exception {
    MailServer server = MailServer.smtp().orElseThrow();
    MimeMessage message = new MimeMessage(Session.getInstance(server.properties("smtp")));
    message.setFrom(new InternetAddress(from));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(Setting.IMAP_USER.value()));
    message.setSubject("Antwoord");
    return message;
  }
}
