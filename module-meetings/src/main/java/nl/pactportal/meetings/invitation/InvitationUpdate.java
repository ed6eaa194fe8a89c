package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.calendar.CalendarMeeting;
import nl.pactportal.meetings.calendar.CalendarRepository;

/** One update, in a transaction of its own. */
@ApplicationScoped
public class InvitationUpdate {
  @Inject CalendarRepository meetings;
  @Inject InvitationRepository invitations;
  @Inject InvitationMail mail;
  @Inject ApologyList apologies;

  /** Those who do not know the meeting as it is now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<UUID> behind() {
    return invitations.behind();
  }

  /** Looks once more under lock: another node may have been faster. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void send(UUID id) {
    invitations.lock(id).ifPresent(this::send);
  }

  private void send(Invitation invitation) {
    CalendarMeeting meeting = meetings.find(invitation.getMeetingId());
    Integer sent = invitation.getSentSequence();
    if (meeting.cancelled() && !invitation.isCancelSent()) {
      mail.cancel(meeting, invitation);
    } else if (meeting.planned() && sent != null && sent < meeting.sequence()) {
      mail.ask(meeting, invitation);
      if (invitation.getState() == InvitationState.NEEDS_ACTION) {
        apologies.forget(invitation); // it was for the day before
      }
    }
  }
}
