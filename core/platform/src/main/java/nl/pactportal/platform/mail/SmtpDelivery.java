package nl.pactportal.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Hands one mail to a mail server and says what became of it. */
final class SmtpDelivery {
  private static final int TRY_LATER = 400;
  private static final int NEVER = 500;
  private static final int NO_REPLY = 600;

  private final MailServer server;
  private final Session session;
  private final Clock clock;

  SmtpDelivery(MailServer server, Clock clock) {
    this.server = server;
    this.session = Session.getInstance(server.properties("smtp"));
    this.clock = clock;
  }

  /** It is unknown whether the server took the mail. */
  static final class CutOff extends Exception {
    private static final long serialVersionUID = 1L;

    CutOff(Throwable cause) {
      super(cause.toString(), cause);
    }
  }

  /**
   * @return why not, or empty if the server took it
   */
  Optional<Refusal> send(OutgoingMail mail) throws CutOff {
    try (Transport transport = session.getTransport("smtp")) {
      MimeMessage message = message(mail);
      connect(transport);
      return handOver(transport, message);
    } catch (MessagingException before) {
      // nothing of the mail was sent yet
      return Optional.of(new Refusal(before.getMessage() + "", false));
    }
  }

  private void connect(Transport transport) throws MessagingException {
    transport.connect(server.host(), server.port(), server.user(), server.password());
  }

  private static Optional<Refusal> handOver(Transport transport, MimeMessage message)
      throws CutOff {
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return Optional.empty();
    } catch (MessagingException failed) {
      int reply = replyOf(failed);
      if (reply < TRY_LATER || reply >= NO_REPLY) {
        throw new CutOff(failed);
      }
      return Optional.of(new Refusal(failed.getMessage() + "", reply >= NEVER));
    }
  }

  /** Number with which the server refused; none if it fell silent. */
  private static int replyOf(Exception failed) {
    for (Exception e = failed; e instanceof MessagingException next; e = next.getNextException()) {
      if (e instanceof SMTPAddressFailedException address) {
        return address.getReturnCode();
      }
      if (e instanceof SMTPSendFailedException sending && sending.getReturnCode() >= TRY_LATER) {
        return sending.getReturnCode();
      }
    }
    return -1;
  }

  private MimeMessage message(OutgoingMail mail) throws MessagingException {
    MimeMessage message = new StableMessage(session, mail.messageId());
    message.setFrom(new InternetAddress(server.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    message.setSubject(mail.subject(), "UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.calendar() == null) {
      message.setText(mail.body(), "UTF-8");
    } else {
      message.setContent(withCalendar(mail));
    }
    message.saveChanges();
    return message;
  }

  /** As RFC 6047 wants it: the calendar part last, its method said in the type. */
  private static MimeMultipart withCalendar(OutgoingMail mail) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.body(), "UTF-8");
    MimeBodyPart calendar = new MimeBodyPart();
    String type = "text/calendar; charset=UTF-8; method=" + mail.calendarMethod();
    byte[] content = mail.calendar().getBytes(StandardCharsets.UTF_8);
    // as bytes: there is no content handler for text/calendar
    calendar.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
    calendar.setHeader("Content-Transfer-Encoding", "base64");
    return new MimeMultipart("alternative", text, calendar);
  }

  /** Jakarta Mail would make a new Message-ID for each attempt. */
  private static final class StableMessage extends MimeMessage {
    private final String id;

    StableMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
