package nl.pactportal.meetings.mail;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.mail.Letter;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.mail.MailSender;
import nl.pactportal.platform.mail.MailServer;
import nl.pactportal.platform.mail.Outbox;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail leaves once, or a person hears of it. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
  private static final Person SENDER = Person.system("mail");

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject Outbox outbox;
  @Inject MailSender sender;
  @Inject MailJob job;
  @Inject Database database;

  private final String recipient = "gast-" + UUID.randomUUID() + "@example.org";

  /** What other tests left waiting goes first. */
  @BeforeEach
  void sendTheRest() throws Exception {
    send();
  }

  @Test
  void aMailLeavesOnceUnderTwoSenders() throws Exception {
    for (int i = 0; i < 20; i++) {
      put("Nummer " + i);
    }
    CountDownLatch together = new CountDownLatch(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> sent =
          List.of(two.submit(() -> with(together)), two.submit(() -> with(together)));
      assertEquals(20, sent.get(0).get() + sent.get(1).get());
    } finally {
      two.shutdown();
    }
    List<String> mails = Mailbox.of(recipient);
    assertEquals(20, mails.size());
    assertEquals(20, mails.stream().map(OutboxIT::messageId).distinct().count());
  }

  private int with(CountDownLatch together) throws Exception {
    together.countDown();
    together.await();
    return send();
  }

  @Test
  void whatIsRolledBackIsNotSent() throws Exception {
    assertThrows(
        IllegalStateException.class,
        () ->
            callAs(
                SECRETARIAT,
                () ->
                    database.inTransaction(
                        () -> {
                          outbox.put(letter("Niet"));
                          throw new IllegalStateException("the step failed");
                        })));
    send();
    assertEquals(List.of(), Mailbox.of(recipient));
  }

  @Test
  void withoutAStepThereIsNoMail() {
    assertThrows(
        TransactionalException.class, () -> callAs(SECRETARIAT, () -> outbox.put(letter("x"))));
  }

  @Test
  void aLineBreakInAnAddressOrSubjectAddsNoRecipient() throws Exception {
    put("Overleg\r\nBcc: " + "ander-" + recipient);
    send();
    assertEquals(1, Mailbox.of(recipient).size());
    assertEquals(0, Mailbox.of("ander-" + recipient).size());
  }

  @Test
  void aServerThatIsBusyIsAskedAgainLater() throws Exception {
    UUID id = put("Later");
    try (SmtpScript busy = new SmtpScript(SmtpScript.Manner.BUSY)) {
      send(busy.server());
    }
    assertEquals("WAITING 1", state(id));
    send();
    assertEquals("WAITING 1", state(id), "not before its time");
    makeDue(id);
    send();
    assertEquals("SENT 2", state(id));
    assertEquals(1, Mailbox.of(recipient).size());
  }

  @Test
  void aServerThatIsAwayIsAskedAgainLater() throws Exception {
    UUID id = put("Weg");
    SmtpScript gone = new SmtpScript(SmtpScript.Manner.BUSY);
    gone.close();
    send(gone.server());
    assertEquals("WAITING 1", state(id));
  }

  @Test
  void anUnknownRecipientIsNotAskedForAgain() throws Exception {
    UUID id = put("Onbekend");
    try (SmtpScript refusing = new SmtpScript(SmtpScript.Manner.UNKNOWN_RECIPIENT)) {
      send(refusing.server());
    }
    assertEquals("FAILED 1", state(id));
  }

  @Test
  void aSendingCutOffIsInDoubtUntilSomebodyDecides() throws Exception {
    UUID id = put("Afgebroken");
    try (SmtpScript silent = new SmtpScript(SmtpScript.Manner.HANGS_UP_AFTER_DATA)) {
      send(silent.server());
    }
    assertEquals("IN_DOUBT 1", state(id));
    makeDue(id);
    send();
    assertEquals("IN_DOUBT 1", state(id), "never sent again by itself");
    assertEquals(List.of(), Mailbox.of(recipient));
    runJob();
    runJob();
    String work = "object_id = '" + id + "' and done_at is null";
    assertEquals(1L, callAs(SECRETARIAT, () -> database.rows("platform.work_item", work)));
    callAs(
        SECRETARIAT,
        () ->
            database.inTransaction(
                () -> {
                  var row =
                      outbox.unsent().stream().filter(m -> m.id().equals(id)).findFirst().get();
                  assertTrue(row.needsDecision());
                  outbox.again(id, row.version());
                  return null;
                }));
    send();
    assertEquals("SENT 1", state(id));
    assertTrue(messageId(Mailbox.of(recipient).get(0)).contains(id.toString()), "stable id");
  }

  @Test
  void aSenderThatDiedLeavesADoubt() throws Exception {
    UUID id = put("Gestopt");
    sql(
        "update platform.mail set state = 'SENDING', attempts = 1,"
            + " claimed_at = now() - interval '9 minutes' where id = '"
            + id
            + "'");
    send();
    assertEquals("SENDING 1", state(id), "it may still be at work");
    sql(
        "update platform.mail set claimed_at = now() - interval '11 minutes' where id = '"
            + id
            + "'");
    send();
    assertEquals("IN_DOUBT 1", state(id));
    assertEquals(List.of(), Mailbox.of(recipient));
  }

  @Test
  void theJobSendsToTheConfiguredServer() throws Exception {
    put("Taak");
    runJob();
    assertEquals(1, Mailbox.of(recipient).size());
  }

  private void runJob() throws Exception {
    callAs(
        job.actor(),
        () -> {
          job.run();
          return null;
        });
  }

  private UUID put(String subject) throws Exception {
    return callAs(SECRETARIAT, () -> database.inTransaction(() -> outbox.put(letter(subject))));
  }

  private Letter letter(String subject) {
    return Letter.plain(
        "AM25", UUID.randomUUID(), new MailAddress(recipient), subject, "https://pact/ë");
  }

  private int send() throws Exception {
    return send(MailServer.smtp().orElseThrow());
  }

  private int send(MailServer server) throws Exception {
    return callAs(SENDER, () -> database.inRequest(() -> sender.send(server)));
  }

  private void makeDue(UUID id) throws Exception {
    sql("update platform.mail set next_attempt_at = now() where id = '" + id + "'");
  }

  private void sql(String update) throws Exception {
    callAs(
        SECRETARIAT,
        () ->
            database.inTransaction(
                () -> database.entityManager().createNativeQuery(update).executeUpdate()));
  }

  private String state(UUID id) throws Exception {
    return callAs(
            SECRETARIAT,
            () ->
                database.inTransaction(
                    () ->
                        database
                            .entityManager()
                            .createNativeQuery(
                                "select state || ' ' || attempts from platform.mail where id = '"
                                    + id
                                    + "'")
                            .getSingleResult()))
        .toString();
  }

  private static String messageId(String mail) {
    return mail.lines().filter(line -> line.startsWith("Message-ID:")).findFirst().orElseThrow();
  }
}
