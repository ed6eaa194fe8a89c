package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.calendar.CalendarMeeting;
import nl.pactportal.meetings.calendar.CalendarRepository;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.Worklist;

/** Finds what an answer is about, and writes answer and effect in one transaction. */
@ApplicationScoped
public class ReplyDesk {
  @Inject CalendarRepository meetings;
  @Inject InvitationRepository invitations;
  @Inject MailAnswerRepository answers;
  @Inject AnswerEffects effects;
  @Inject Worklist worklist;
  @Inject Clock clock;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<ReplyTarget> target(ItipReply reply) {
    if (reply.meetingId() == null) {
      return Optional.empty();
    }
    try {
      CalendarMeeting meeting = meetings.find(reply.meetingId());
      UUID invitation =
          invitations.of(meeting.id(), reply.attendee()).map(Invitation::getId).orElse(null);
      return Optional.of(new ReplyTarget(meeting.regionCode(), meeting.id(), invitation));
    } catch (NotFoundException unknown) {
      return Optional.empty();
    }
  }

  /** Keeps it for a person to look at. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void flag(String region, ReceivedMail mail, MailVerdict verdict, ReplyTarget target) {
    answers
        .insertOnce(region, mail, verdict, target, clock.instant())
        .filter(id -> verdict.needsLook())
        .ifPresent(id -> lookAt(region, id));
  }

  private void lookAt(String region, UUID id) {
    worklist.open(
        Worklist.item(region, "meetings", MailDeskService.ANSWER, Role.SECRETARIAT, id)
            .titled(
                "Antwoord per mail bekijken",
                "Look at an answer by mail",
                "/meetings/invitations/mail.xhtml"));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public MailVerdict take(ReplyTarget target, ReceivedMail mail, ItipReply reply) {
    Invitation invitation = invitations.find(target.invitationId());
    CalendarMeeting meeting = meetings.find(target.meetingId());
    MailVerdict verdict = verdict(meeting, invitation, reply);
    boolean taken =
        answers.insertOnce(target.regionCode(), mail, verdict, target, clock.instant()).isPresent();
    if (taken && verdict == MailVerdict.APPLIED) {
      effects.apply(meeting, invitation, reply.answer(), AnswerWay.MAIL);
      invitation.answerFrom(reply.sequence(), reply.stamp());
    }
    return verdict;
  }

  private static MailVerdict verdict(
      CalendarMeeting meeting, Invitation invitation, ItipReply reply) {
    if (!meeting.planned() || isBefore(reply, invitation)) {
      return MailVerdict.OUTDATED;
    }
    boolean known =
        invitation.getAnswerStamp() != null
            && invitation.getAnswerSequence() == reply.sequence()
            && invitation.getAnswerStamp().equals(reply.stamp());
    return known ? MailVerdict.REPEATED : MailVerdict.APPLIED;
  }

  private static boolean isBefore(ItipReply reply, Invitation invitation) {
    Integer sent = invitation.getSentSequence();
    if (sent != null && invitation.revisionOf(reply.sequence()) < sent) {
      return true;
    }
    return invitation.getAnswerStamp() != null
        && (reply.sequence() < invitation.getAnswerSequence()
            || reply.sequence() == invitation.getAnswerSequence()
                && reply.stamp().isBefore(invitation.getAnswerStamp()));
  }
}
