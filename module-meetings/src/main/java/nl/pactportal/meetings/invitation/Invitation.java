package nl.pactportal.meetings.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.meetings.calendar.CalendarMeeting;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Somebody asked to a meeting, and the answer. */
@Entity
@Table(schema = "meetings", name = "invitation")
public class Invitation extends RegionAggregate {
  private static final int NAME = 100;
  private static final int COMMENT = 500;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "mandate_id")
  private UUID mandateId;

  @Column(name = "name_said")
  private String nameSaid;

  private String email;

  @Column(name = "party_code")
  private String partyCode;

  @Enumerated(EnumType.STRING)
  private InvitationRole role;

  @Enumerated(EnumType.STRING)
  private InvitationState state;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "answered_by")
  private AnswerWay answeredBy;

  @Column(name = "comment_said")
  private String commentSaid;

  @Column(name = "delegated_to_id")
  private UUID delegatedToId;

  @Column(name = "delegated_from_id")
  private UUID delegatedFromId;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "sent_sequence")
  private Integer sentSequence;

  @Column(name = "cancel_sent")
  private boolean cancelSent;

  @Column(name = "sequence_lead")
  private int sequenceLead;

  @Column(name = "answer_sequence")
  private Integer answerSequence;

  @Column(name = "answer_stamp")
  private Instant answerStamp;

  @Column(name = "attendance_id")
  private UUID attendanceId;

  protected Invitation() {}

  Invitation(UUID id, CalendarMeeting meeting, Invitee invitee) {
    super(id, meeting.regionCode());
    this.meetingId = meeting.id();
    this.nameSaid = Wording.required("name", invitee.name(), NAME);
    this.email = address("email", invitee.email());
    this.partyCode = invitee.partyCode();
    this.role = invitee.role() == null ? InvitationRole.REQUIRED : invitee.role();
    this.state = InvitationState.NEEDS_ACTION;
  }

  private static String address(String field, String typed) {
    return MailAddress.read(typed)
        .orElseThrow(() -> new BusinessException(field, "invitation.noAddress"))
        .text();
  }

  Invitation by(MandateHolder holder) {
    this.mandateId = holder.mandateId();
    return this;
  }

  /** Asked again after that one was taken back; its CANCEL must not outrank the new question. */
  void follow(int leadBefore) {
    this.sequenceLead = leadBefore + 2;
  }

  /** SEQUENCE of the next mail about that revision of the meeting. */
  int sequenceOf(int revision) {
    return revision + sequenceLead;
  }

  /** SEQUENCE that takes back whatever was sent. */
  int sequenceOfCancel(int revision) {
    int above = sentSequence == null ? revision : Math.max(revision, sentSequence + 1);
    return sequenceOf(above);
  }

  /** Revision of the meeting that an answer with that SEQUENCE is about. */
  int revisionOf(int sequence) {
    return sequence - sequenceLead;
  }

  /** In place of somebody, in the same role and on the same behalf. */
  Invitation insteadOf(Invitation principal) {
    this.delegatedFromId = principal.getId();
    this.role = principal.role;
    this.partyCode = principal.partyCode;
    return this;
  }

  void answer(Answer answer, AnswerWay way, Instant now) {
    this.state = answer.state();
    this.commentSaid = Wording.optional("comment", answer.comment(), COMMENT);
    this.answeredBy = way;
    this.answeredAt = now;
  }

  void delegate(UUID substitute) {
    this.delegatedToId = substitute;
  }

  /** What the calendar program said of the revision it answers. */
  void answerFrom(int sequence, Instant stamp) {
    this.answerSequence = sequence;
    this.answerStamp = stamp;
  }

  /** Asked for this revision of the meeting; a new one wants a new answer. */
  void asked(int sequence) {
    if (sentSequence != null && sentSequence < sequence && state != InvitationState.DELEGATED) {
      this.state = InvitationState.NEEDS_ACTION;
      this.answeredAt = null;
      this.answeredBy = null;
      this.commentSaid = null;
    }
    this.sentSequence = sequence;
  }

  void withdraw(Instant now) {
    this.withdrawnAt = now;
  }

  void cancelled() {
    this.cancelSent = true;
  }

  boolean isCancelSent() {
    return cancelSent;
  }

  void stands(UUID attendance) {
    this.attendanceId = attendance;
  }

  UUID getMeetingId() {
    return meetingId;
  }

  UUID getMandateId() {
    return mandateId;
  }

  String getName() {
    return nameSaid;
  }

  MailAddress address() {
    return new MailAddress(email);
  }

  String getPartyCode() {
    return partyCode;
  }

  InvitationRole getRole() {
    return role;
  }

  InvitationState getState() {
    return state;
  }

  String getComment() {
    return commentSaid;
  }

  UUID getDelegatedToId() {
    return delegatedToId;
  }

  UUID getDelegatedFromId() {
    return delegatedFromId;
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  Integer getSentSequence() {
    return sentSequence;
  }

  Integer getAnswerSequence() {
    return answerSequence;
  }

  Instant getAnswerStamp() {
    return answerStamp;
  }

  UUID getAttendanceId() {
    return attendanceId;
  }
}
