package nl.pactportal.meetings.preparation;

import static nl.pactportal.meetings.MeetingsPermission.PLAN_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaOrder;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;

/**
 * Changing the order of an agenda, and what is treated together. Whoever looks at an order that is
 * no longer true is told, instead of moving something else than he meant.
 */
@ApplicationScoped
@Transactional
public class AgendaOrderService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject AuditTrail audit;

  /**
   * @param seen the order somebody looked at, as {@link AgendaSheet#seen()} told
   * @return the number the item has now
   */
  @Requires(PLAN_MEETING)
  public int up(UUID meetingId, String seen, UUID item) {
    return arrange(meetingId, seen, item, order -> order.up(item));
  }

  @Requires(PLAN_MEETING)
  public int down(UUID meetingId, String seen, UUID item) {
    return arrange(meetingId, seen, item, order -> order.down(item));
  }

  @Requires(PLAN_MEETING)
  public int moveTo(UUID meetingId, String seen, UUID item, Integer number) {
    return arrange(meetingId, seen, item, order -> order.to(item, number));
  }

  /** Together with the item before it. */
  @Requires(PLAN_MEETING)
  public int together(UUID meetingId, String seen, UUID item) {
    return arrange(meetingId, seen, item, order -> order.together(item));
  }

  @Requires(PLAN_MEETING)
  public int apart(UUID meetingId, String seen, UUID item) {
    return arrange(meetingId, seen, item, order -> order.apart(item));
  }

  private int arrange(UUID meetingId, String seen, UUID item, UnaryOperator<AgendaOrder> change) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireAgendaOpen();
    AgendaOrder before = AgendaOrder.ofRows(agenda.of(meetingId));
    if (!before.seen().equals(seen)) {
      throw new BusinessException(null, "agenda.order.stale");
    }
    AgendaOrder after = change.apply(before);
    agenda.arrange(meeting.getRegionCode(), meetingId, after);
    int number = after.number(item);
    audit.record(
        "agenda.arranged",
        meeting.getRegionCode(),
        "agenda item",
        item,
        "now " + number + " of meeting " + meetingId);
    return number;
  }
}
