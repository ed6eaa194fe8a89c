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

/** Finds what an answer is about, and writes answer and effect in one transaction. */
@ApplicationScoped
public class ReplyDesk {
  @Inject CalendarRepository meetings;
  @Inject InvitationRepository invitations;
  @Inject MailAnswerRepository answers;
  @Inject AnswerEffects effects;
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
    answers.insertOnce(region, mail, verdict, target, clock.instant());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public MailVerdict take(ReplyTarget target, ReceivedMail mail, ItipReply reply) {
    Invitation invitation = invitations.find(target.invitationId());
    CalendarMeeting meeting = meetings.find(target.meetingId());
    MailVerdict verdict = verdict(meeting, invitation, reply);
    if (answers.insertOnce(target.regionCode(), mail, verdict, target, clock.instant())
        && verdict == MailVerdict.APPLIED) {
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
    if (sent != null && reply.sequence() < sent) {
      return true;
    }
    return invitation.getAnswerStamp() != null
        && (reply.sequence() < invitation.getAnswerSequence()
            || reply.sequence() == invitation.getAnswerSequence()
                && reply.stamp().isBefore(invitation.getAnswerStamp()));
  }
}
