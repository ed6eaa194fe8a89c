package nl.pactportal.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what waits in the {@link Outbox}; any number of nodes may do so at once. Between claim and
 * result no transaction is open: a mail server may take its time.
 */
@ApplicationScoped
public class MailSender {
  private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
  private static final int MOST_AT_ONCE = 100;

  @Inject MailQueue queue;
  @Inject Clock clock;

  /** Whether mails leave at all; without a mail server they wait. */
  public static boolean isConfigured() {
    return MailServer.smtp().isPresent();
  }

  /**
   * @return how many were handed over
   */
  public int send(MailServer server) {
    queue.doubtCutOff();
    SmtpDelivery delivery = new SmtpDelivery(server, clock);
    int sent = 0;
    for (int i = 0; i < MOST_AT_ONCE; i++) {
      Optional<OutgoingMail> next = queue.claim();
      if (next.isEmpty()) {
        break;
      }
      sent += send(delivery, next.get()) ? 1 : 0;
    }
    return sent;
  }

  private boolean send(SmtpDelivery delivery, OutgoingMail mail) {
    try {
      Optional<Refusal> refusal = delivery.send(mail);
      if (refusal.isEmpty()) {
        queue.sent(mail.id());
      } else {
        LOG.log(Level.WARNING, "mail {0} refused: {1}", new Object[] {mail.id(), refusal.get()});
        queue.refused(mail.id(), refusal.get());
      }
      return refusal.isEmpty();
    } catch (SmtpDelivery.CutOff cutOff) {
      LOG.log(Level.WARNING, "mail " + mail.id() + " in doubt", cutOff);
      queue.doubt(mail.id(), cutOff.getMessage());
      return false;
    }
  }
}
