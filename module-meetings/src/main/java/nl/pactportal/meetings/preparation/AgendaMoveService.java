package nl.pactportal.meetings.preparation;

import static nl.pactportal.meetings.MeetingsPermission.PLAN_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * A matter goes to a later meeting. The item stays where it was and says where it went; the new one
 * says where it came from. Nothing that was said or answered goes with it.
 */
@ApplicationScoped
@Transactional
public class AgendaMoveService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject SheetRepository surroundings;
  @Inject AgendaDesk desk;

  /**
   * Planned meetings of the same region after that one, soonest first; those of its body on top.
   */
  @Requires(PLAN_MEETING)
  public List<Elsewhere> targets(UUID meetingId) {
    return surroundings.later(meetings.row(meetingId));
  }

  /**
   * @param seen version of the item the form showed
   * @return the item on the other agenda
   */
  @Requires(PLAN_MEETING)
  public UUID move(UUID meetingId, UUID itemId, long seen, UUID targetId) {
    Meeting meeting = openBoth(meetingId, targetId);
    AgendaItem item = agenda.find(meetingId, itemId);
    item.requireVersion(seen);
    if (item.getMovedToId() != null) {
      throw new BusinessException(null, "agenda.move.already");
    }
    AgendaItem next = desk.append(meetings.find(targetId), UuidV7.next(), item.plan());
    next.cameFrom(item);
    next.approve(item.getApprovesMeetingId());
    desk.note("agenda.movedAway", meeting, itemId);
    return next.getId();
  }

  /** In one order, so that two who move to and fro do not wait for each other for ever. */
  private Meeting openBoth(UUID meetingId, UUID targetId) {
    if (targetId == null) {
      throw new BusinessException("target", "wording.missing");
    }
    boolean later =
        surroundings.later(meetings.row(meetingId)).stream()
            .anyMatch(target -> target.meetingId().equals(targetId));
    if (!later) {
      throw new NotFoundException("later meeting " + targetId);
    }
    Stream.of(meetingId, targetId).sorted().forEach(desk::open);
    return meetings.find(meetingId);
  }
}
