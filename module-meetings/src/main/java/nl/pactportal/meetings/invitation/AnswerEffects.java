package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.pactportal.meetings.calendar.CalendarMeeting;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.persistence.UuidV7;

/** What an answer changes, whichever way it came. */
@ApplicationScoped
public class AnswerEffects {
  @Inject InvitationRepository invitations;
  @Inject InvitationMail mail;
  @Inject ApologyList apologies;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws BusinessException if the meeting is no longer to come, or the substitute cannot be
   */
  void apply(CalendarMeeting meeting, Invitation invitation, Answer answer, AnswerWay way) {
    if (!meeting.planned()) {
      throw new BusinessException(null, "invitation.tooLate");
    }
    if (answer.state() == null || answer.state() == InvitationState.NEEDS_ACTION) {
      throw new BusinessException("state", "invitation.noAnswer");
    }
    takeBackSubstitute(meeting, invitation, answer);
    invitation.answer(answer, way, clock.instant());
    if (answer.state() == InvitationState.DELEGATED) {
      delegate(meeting, invitation, answer);
    }
    apologies.follow(invitation, principalOf(invitation));
    audit.record(
        "invitation.answered",
        invitation.getRegionCode(),
        "invitation",
        invitation.getId(),
        answer.state() + " by " + way);
  }

  private String principalOf(Invitation invitation) {
    UUID from = invitation.getDelegatedFromId();
    return from == null ? null : invitations.lock(from).map(Invitation::getName).orElse(null);
  }

  private void delegate(CalendarMeeting meeting, Invitation principal, Answer answer) {
    MailAddress address =
        MailAddress.read(answer.delegateEmail())
            .orElseThrow(() -> new BusinessException("delegateEmail", "invitation.noAddress"));
    if (address.equals(principal.address())) {
      throw new BusinessException("delegateEmail", "invitation.notYourself");
    }
    if (principal.getDelegatedToId() != null) {
      return; // the same substitute as before
    }
    Invitation substitute =
        invitations
            .of(meeting.id(), address)
            .orElseGet(() -> asked(meeting, principal, address, answer.delegateName()));
    principal.delegate(substitute.getId());
  }

  private Invitation asked(
      CalendarMeeting meeting, Invitation principal, MailAddress address, String name) {
    String shown = name == null || name.isBlank() ? address.text() : name;
    String cut = shown.length() > 100 ? shown.substring(0, 100) : shown;
    Invitation substitute =
        new Invitation(UuidV7.next(), meeting, new Invitee(cut, address.text(), null, null))
            .insteadOf(principal);
    invitations.add(substitute);
    mail.ask(meeting, substitute);
    return substitute;
  }

  /** Who answers for himself after all, or sends another, does not need the first one. */
  private void takeBackSubstitute(CalendarMeeting meeting, Invitation principal, Answer answer) {
    if (principal.getDelegatedToId() == null) {
      return;
    }
    Invitation substitute = invitations.lock(principal.getDelegatedToId()).orElse(null);
    boolean same =
        substitute != null
            && answer.state() == InvitationState.DELEGATED
            && MailAddress.read(answer.delegateEmail())
                .filter(substitute.address()::equals)
                .isPresent();
    if (!same) {
      principal.delegate(null);
      if (substitute != null && principal.getId().equals(substitute.getDelegatedFromId())) {
        withdraw(meeting, substitute);
      }
    }
  }

  /** Takes an invitation back, and with it that of a substitute. */
  void withdraw(CalendarMeeting meeting, Invitation invitation) {
    takeBackSubstitute(meeting, invitation, Answer.of(InvitationState.DECLINED));
    if (invitation.getSentSequence() != null) {
      mail.cancel(meeting, invitation);
    }
    apologies.forget(invitation);
    invitation.withdraw(clock.instant());
  }
}
