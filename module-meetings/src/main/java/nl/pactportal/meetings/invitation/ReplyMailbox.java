package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;
import nl.pactportal.platform.mail.MailServer;

/**
 * Fetches answers from the mailbox. A mail is marked as seen only after its transaction: a stop in
 * between brings it once more, and then it is known.
 */
@ApplicationScoped
public class ReplyMailbox implements Job {
  private static final Logger LOG = Logger.getLogger(ReplyMailbox.class.getName());
  private static final int MOST_AT_ONCE = 50;
  @Inject ReplyIntake intake;

  @Override
  public Person actor() {
    return Person.system("invitations");
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() throws MessagingException {
    if (MailServer.imap().isPresent()) {
      fetch(MailServer.imap().get());
    }
  }

  private void fetch(MailServer server) throws MessagingException {
    Session session = Session.getInstance(server.properties("imap"));
    try (Store store = session.getStore("imap")) {
      String password = server.password() == null ? "" : server.password();
      store.connect(server.host(), server.port(), server.user(), password);
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_WRITE);
        Message[] unseen = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = 0; i < Math.min(unseen.length, MOST_AT_ONCE); i++) {
          take(unseen[i]);
        }
      }
    }
  }

  /** One that fails must not stop the others; it stays unseen. */
  private void take(Message message) throws MessagingException {
    try {
      intake.take(MailReading.of(message));
      message.setFlag(Flags.Flag.SEEN, true);
    } catch (RuntimeException ours) {
      message.setFlag(Flags.Flag.SEEN, false);
      LOG.log(Level.SEVERE, "an answer could not be taken and stays in the mailbox", ours);
    }
  }
}
