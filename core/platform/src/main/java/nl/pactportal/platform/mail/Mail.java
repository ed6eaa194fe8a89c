package nl.pactportal.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** An outgoing mail and how far it is. */
@Entity
@Table(schema = "platform", name = "mail")
public class Mail extends RegionAggregate {
  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_FAILURE = 300;

  @Column(name = "message_id")
  private String messageId;

  private String recipient;
  private String subject;
  private String body;
  private String calendar;

  @Column(name = "calendar_method")
  private String calendarMethod;

  @Column(name = "object_id")
  private UUID objectId;

  @Enumerated(EnumType.STRING)
  private MailState state;

  private int attempts;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  private String failure;

  protected Mail() {}

  Mail(UUID id, String messageId, Letter letter, Instant now) {
    super(id, letter.regionCode());
    this.messageId = messageId;
    this.recipient = letter.recipient().text();
    this.subject = oneLine(letter.subject(), LONGEST_SUBJECT);
    this.body = letter.body();
    this.calendar = letter.calendar();
    this.calendarMethod = letter.calendarMethod();
    this.objectId = letter.objectId();
    this.state = MailState.WAITING;
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  /** A line break in a name must not become a header of its own. */
  private static String oneLine(String text, int most) {
    String line = text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    return line.length() <= most ? line : line.substring(0, most - 1) + "…";
  }

  void claim(Instant now) {
    state = MailState.SENDING;
    claimedAt = now;
    attempts++;
  }

  /** Its text has done its duty: what left is not kept, links in it least of all. */
  void sent(Instant now) {
    state = MailState.SENT;
    sentAt = now;
    failure = null;
    body = "";
    calendar = null;
    calendarMethod = null;
  }

  void refused(String why, Instant next) {
    state = MailState.WAITING;
    nextAttemptAt = next;
    failure = oneLine(why, LONGEST_FAILURE);
  }

  void failed(String why) {
    state = MailState.FAILED;
    failure = oneLine(why, LONGEST_FAILURE);
  }

  void doubt(String why) {
    state = MailState.IN_DOUBT;
    failure = oneLine(why, LONGEST_FAILURE);
  }

  /** A person decided to send it again; the recipient knows a second copy by its Message-ID. */
  void again(Instant now) {
    requireOpenQuestion();
    state = MailState.WAITING;
    attempts = 0;
    nextAttemptAt = now;
  }

  /** A person decided that it arrived, or need not. */
  void settle(Instant now) {
    requireOpenQuestion();
    sent(now);
  }

  private void requireOpenQuestion() {
    if (state != MailState.IN_DOUBT && state != MailState.FAILED) {
      throw BusinessException.stale();
    }
  }

  MailState getState() {
    return state;
  }

  int getAttempts() {
    return attempts;
  }

  OutgoingMail outgoing() {
    return new OutgoingMail(
        getId(), messageId, recipient, subject, body, calendar, calendarMethod, attempts);
  }
}
