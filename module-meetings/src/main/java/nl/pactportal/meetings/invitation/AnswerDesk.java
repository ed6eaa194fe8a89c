package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.calendar.CalendarMeeting;
import nl.pactportal.meetings.calendar.CalendarRepository;

/**
 * Reads and writes one invitation in a transaction of its own, so that it runs with the reach of
 * that invitation alone and not of who called.
 */
@ApplicationScoped
public class AnswerDesk {
  @Inject CalendarRepository meetings;
  @Inject InvitationRepository invitations;
  @Inject AnswerEffects effects;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<InvitationKey> keyOf(String tokenHash) {
    return invitations.byToken(tokenHash);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public AnswerSheet sheet(UUID id) {
    return sheet(invitations.find(id));
  }

  private AnswerSheet sheet(Invitation invitation) {
    UUID to = invitation.getDelegatedToId();
    return new AnswerSheet(
        invitation.getId(),
        meetings.find(invitation.getMeetingId()),
        invitation.getName(),
        invitation.getState(),
        invitation.getComment(),
        to == null ? null : invitations.lock(to).map(other -> other.address().text()).orElse(null));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void answer(UUID id, Answer answer, AnswerWay way) {
    Invitation invitation = invitations.find(id);
    CalendarMeeting meeting = meetings.find(invitation.getMeetingId());
    effects.apply(meeting, invitation, answer, way);
  }
}
