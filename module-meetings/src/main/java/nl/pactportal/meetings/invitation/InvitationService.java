package nl.pactportal.meetings.invitation;

import static nl.pactportal.meetings.MeetingsPermission.INVITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.calendar.CalendarMeeting;
import nl.pactportal.meetings.calendar.CalendarRepository;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.persistence.UuidV7;

/** Asking people to a meeting, and taking that back. */
@ApplicationScoped
@Transactional
public class InvitationService {
  @Inject CalendarRepository meetings;
  @Inject InvitationRepository invitations;
  @Inject MandateHolders holders;
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
    ask(meeting, invitation);
  }

  /**
   * Asks all who belong to the body on that day and were not asked yet.
   *
   * @return how many were asked, and how many have no address
   */
  @Requires(INVITE)
  public BodyInvited inviteBody(UUID meetingId) {
    CalendarMeeting meeting = planned(meetingId);
    int asked = 0;
    int without = 0;
    for (MandateHolder holder : holders.of(meetingId)) {
      Optional<MailAddress> address = MailAddress.read(holder.email());
      if (address.isEmpty()) {
        without++;
      } else if (invitations.of(meetingId, address.get()).isEmpty()) {
        ask(meeting, new Invitation(UuidV7.next(), meeting, holder.invitee()).by(holder));
        asked++;
      }
    }
    return new BodyInvited(asked, without);
  }

  private void ask(CalendarMeeting meeting, Invitation invitation) {
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
