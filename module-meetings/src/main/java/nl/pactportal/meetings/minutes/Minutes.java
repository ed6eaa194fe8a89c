package nl.pactportal.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.minutes.document.MeetingFacts;
import nl.pactportal.meetings.minutes.document.MinutesStatus;
import nl.pactportal.meetings.minutes.document.RecordJson;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** One version of the minutes of a meeting. What was approved is never changed again. */
@Entity
@Table(schema = "meetings", name = "minutes")
public class Minutes extends RegionAggregate {
  static final int APPROVAL = 4000;
  static final int REASON = 1000;

  @Column(name = "meeting_id")
  private UUID meetingId;

  private int number;

  @Enumerated(EnumType.STRING)
  private MinutesStatus status;

  @Column(name = "built_at")
  private Instant builtAt;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "approved_in")
  private UUID approvedIn;

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  @Column(name = "approval_said")
  private String approvalSaid;

  @Column(name = "reopened_said")
  private String reopenedSaid;

  private String facts;

  protected Minutes() {}

  Minutes(Meeting meeting, int number, Instant now) {
    super(UuidV7.next(), meeting.getRegionCode());
    this.meetingId = meeting.getId();
    this.number = number;
    this.status = MinutesStatus.CONCEPT;
    this.builtAt = now;
  }

  /** From now on text and records stand still. */
  void offer(MeetingFacts recorded, Instant now) {
    status = status.to(MinutesStatus.OFFERED);
    facts = RecordJson.write(recorded);
    offeredAt = now;
  }

  /** Back to the writing table before anybody approved it. */
  void takeBack() {
    status = status.to(MinutesStatus.CONCEPT);
    facts = null;
    offeredAt = null;
  }

  /**
   * @param said what that meeting said about it, or null
   */
  void approve(Meeting approving, LocalDate heldOn, String said) {
    status = status.to(MinutesStatus.APPROVED);
    if (approving.getId().equals(meetingId) || approving.getHeldOn().isBefore(heldOn)) {
      throw new BusinessException("approvedIn", "minutes.approver.tooEarly");
    }
    approvedIn = approving.getId();
    approvedOn = approving.getHeldOn();
    approvalSaid = Wording.optional("approvalSaid", said, APPROVAL);
  }

  /** The next version; this one stays as it was approved. */
  Minutes reopen(Meeting meeting, String reason, Instant now) {
    String why = Wording.required("reason", reason, REASON);
    status = status.to(MinutesStatus.REPLACED);
    Minutes next = new Minutes(meeting, number + 1, now);
    next.reopenedSaid = why;
    return next;
  }

  void requireConcept() {
    if (status.isFrozen()) {
      throw new BusinessException(null, "minutes.frozen");
    }
  }

  UUID getMeetingId() {
    return meetingId;
  }

  int getNumber() {
    return number;
  }

  MinutesStatus getStatus() {
    return status;
  }

  String getFacts() {
    return facts;
  }
}
