package nl.pactportal.meetings.preparation;

import static nl.pactportal.meetings.MeetingsPermission.PLAN_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AddedAs;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaOrder;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.AgendaText;
import nl.pactportal.meetings.agenda.ItemPlan;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.paper.PaperRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.UuidV7;

/** Reading an agenda, and changing what stands on it. */
@ApplicationScoped
@Transactional
public class AgendaService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject SheetRepository surroundings;
  @Inject Sheets sheets;
  @Inject PaperRepository documents;
  @Inject PartyChoice parties;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(VIEW_MEETINGS)
  public AgendaSheet read(UUID meetingId) {
    return sheets.of(meetings.row(meetingId));
  }

  /** The same for pages with a form: who may not plan does not get to see it. */
  @Requires(PLAN_MEETING)
  public AgendaSheet readToPlan(UUID meetingId) {
    return sheets.of(meetings.row(meetingId));
  }

  /**
   * Puts it last.
   *
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(PLAN_MEETING)
  public void add(UUID meetingId, UUID id, ItemPlan plan) {
    Meeting meeting = open(meetingId);
    parties.require("ownerParty", plan.ownerParty());
    AgendaOrder order = order(meetingId);
    if (!order.ids().contains(id)) {
      requireRoom(order, 1);
      agenda
          .add(id, meeting.getRegionCode(), meetingId, order.size() + 1, addedAs(meeting))
          .write(plan);
      note("agenda.added", meeting, id);
    }
  }

  /**
   * @param seen version the form showed
   */
  @Requires(PLAN_MEETING)
  public void change(UUID meetingId, UUID id, long seen, ItemPlan plan) {
    Meeting meeting = open(meetingId);
    AgendaItem item = agenda.find(meetingId, id);
    item.requireVersion(seen);
    parties.require("ownerParty", plan.ownerParty());
    item.write(plan);
    note("agenda.changed", meeting, id);
  }

  /**
   * A line per item, put last in that order: all of them or none.
   *
   * @return how many items there are more
   */
  @Requires(PLAN_MEETING)
  public int paste(UUID meetingId, String lines) {
    Meeting meeting = open(meetingId);
    AgendaOrder order = order(meetingId);
    List<String> titles = AgendaText.titles(lines, AgendaRepository.MOST_ITEMS - order.size());
    int number = order.size();
    for (String title : titles) {
      agenda
          .add(UuidV7.next(), meeting.getRegionCode(), meetingId, ++number, addedAs(meeting))
          .write(ItemPlan.of(title, null, null));
    }
    note("agenda.pasted", meeting, meetingId);
    return titles.size();
  }

  /**
   * @throws BusinessException if something was written down at it, or it has a history elsewhere
   */
  @Requires(PLAN_MEETING)
  public void remove(UUID meetingId, UUID id, long seen) {
    Meeting meeting = open(meetingId);
    AgendaItem item = agenda.find(meetingId, id);
    item.requireVersion(seen);
    if (surroundings.recorded(item)) {
      throw new BusinessException(null, "agenda.remove.recorded");
    }
    if (item.getMovedToId() != null) {
      throw new BusinessException(null, "agenda.remove.moved");
    }
    if (!documents.of(meetingId, List.of(id)).of(id).isEmpty()) {
      throw new BusinessException(null, "agenda.remove.papers");
    }
    AgendaOrder rest = order(meetingId).without(id);
    agenda.remove(item);
    agenda.arrange(meeting.getRegionCode(), meetingId, rest);
    note("agenda.removed", meeting, id);
  }

  private Meeting open(UUID meetingId) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireAgendaOpen();
    return meeting;
  }

  private AgendaOrder order(UUID meetingId) {
    return AgendaOrder.ofRows(agenda.of(meetingId));
  }

  private static void requireRoom(AgendaOrder order, int more) {
    if (order.size() + more > AgendaRepository.MOST_ITEMS) {
      throw new BusinessException(null, "agenda.tooMany", AgendaRepository.MOST_ITEMS);
    }
  }

  private AddedAs addedAs(Meeting meeting) {
    return sheets.addedAs(meeting, LocalDate.now(clock));
  }

  private void note(String action, Meeting meeting, UUID id) {
    audit.record(action, meeting.getRegionCode(), "agenda item", id, "meeting " + meeting.getId());
  }
}
