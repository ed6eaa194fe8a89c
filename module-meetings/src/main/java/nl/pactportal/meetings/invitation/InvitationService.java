package nl.pactportal.meetings.invitation;

import static nl.pactportal.meetings.MeetingsPermission.INVITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.calendar.CalendarMeeting;
import nl.pactportal.meetings.calendar.CalendarRepository;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.mail.MailAddress;

/** Asking people to a meeting, and taking that back. */
@ApplicationScoped
@Transactional
public class InvitationService {
  @Inject CalendarRepository meetings;
  @Inject InvitationRepository invitations;
  @Inject InvitationMail mail;
  @Inject AnswerEffects effects;
  @Inject PartyChoice parties;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(INVITE)
  public InvitationList read(UUID meetingId) {
    return new InvitationList(meetings.find(meetingId), invitations.of(meetingId));
  }

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(INVITE)
  public void invite(UUID meetingId, UUID id, Invitee invitee) {
    CalendarMeeting meeting = planned(meetingId);
    if (invitations.lock(id).isPresent()) {
      return;
    }
    parties.require("party", invitee.partyCode());
    Invitation invitation = new Invitation(id, meeting, invitee);
    requireNew(meetingId, invitation.address());
    invitations.add(invitation);
    mail.ask(meeting, invitation);
    note("invitation.sent", invitation);
  }

  private void requireNew(UUID meetingId, MailAddress address) {
    if (invitations.of(meetingId, address).isPresent()) {
      throw new BusinessException("email", "invitation.alreadyInvited");
    }
  }

  private CalendarMeeting planned(UUID meetingId) {
    CalendarMeeting meeting = meetings.find(meetingId);
    if (!meeting.planned()) {
      throw new BusinessException(null, "invitation.tooLate");
    }
    return meeting;
  }

  /**
   * @param seen version the page showed
   */
  @Requires(INVITE)
  public void withdraw(UUID id, long seen) {
    Invitation invitation = invitations.find(id);
    invitation.requireVersion(seen);
    CalendarMeeting meeting = planned(invitation.getMeetingId());
    effects.withdraw(meeting, invitation);
    note("invitation.withdrawn", invitation);
  }

  private void note(String action, Invitation invitation) {
    audit.record(
        action,
        invitation.getRegionCode(),
        "invitation",
        invitation.getId(),
        "meeting " + invitation.getMeetingId());
  }
}
