package nl.pactportal.meetings.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/** An answer that came by mail, usable or not. */
@Entity
@Table(schema = "meetings", name = "mail_answer")
public class MailAnswer extends RegionAggregate {
  @Column(name = "message_id")
  private String messageId;

  private String sender;

  @Enumerated(EnumType.STRING)
  private MailVerdict verdict;

  @Column(name = "invitation_id")
  private UUID invitationId;

  @Column(name = "meeting_id")
  private UUID meetingId;

  private String said;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  protected MailAnswer() {}

  void settle(Instant now) {
    if (settledAt == null) {
      settledAt = now;
    }
  }
}
