package nl.pactportal.meetings.preparation;

import static nl.pactportal.meetings.MeetingsPermission.PLAN_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.ItemPlan;
import nl.pactportal.meetings.body.BodyRepository;
import nl.pactportal.meetings.body.BodyRow;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.meetings.preparation.BacklogPage.BacklogLine;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.persistence.UuidV7;

/** Matters that wait for an agenda of their body. */
@ApplicationScoped
@Transactional
public class BacklogService {
  @Inject BodyRepository bodies;
  @Inject MeetingRepository meetings;
  @Inject BacklogRepository backlog;
  @Inject SheetRepository surroundings;
  @Inject AgendaRepository agenda;
  @Inject AgendaDesk desk;
  @Inject PartyChoice parties;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(VIEW_MEETINGS)
  public BacklogPage read(UUID bodyId) {
    BodyRow body = bodies.row(bodyId);
    List<BacklogRow> rows = backlog.of(bodyId);
    Map<UUID, Elsewhere> places =
        surroundings.items(
            rows.stream().map(BacklogRow::agendaItemId).filter(Objects::nonNull).toList());
    return new BacklogPage(
        bodyId,
        body.name(),
        body.regionCode(),
        rows.stream().map(row -> new BacklogLine(row, at(places, row.agendaItemId()))).toList(),
        surroundings.planned(body.regionCode(), body.id(), LocalDate.now(clock)));
  }

  private static Elsewhere at(Map<UUID, Elsewhere> places, UUID item) {
    return item == null ? null : places.get(item);
  }

  /** The body of that meeting. */
  @Requires(VIEW_MEETINGS)
  public UUID bodyOf(UUID meetingId) {
    return body(meetings.row(meetingId)).id();
  }

  private BodyRow body(MeetingRow meeting) {
    if (meeting.bodyId() == null) {
      throw new NotFoundException("body of meeting " + meeting.id());
    }
    return bodies.row(meeting.bodyId());
  }

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(PLAN_MEETING)
  public void propose(UUID bodyId, UUID id, ItemPlan plan) {
    BodyRow body = bodies.row(bodyId);
    parties.require("ownerParty", plan.ownerParty());
    if (!backlog.exists(id)) {
      backlog.add(new BacklogItem(id, body.regionCode(), bodyId, plan, clock.instant()));
      note("backlog.proposed", body.regionCode(), id);
    }
  }

  /**
   * @param meetingId whose agenda it comes on, last
   */
  @Requires(PLAN_MEETING)
  public void schedule(UUID bodyId, UUID id, long seen, UUID meetingId) {
    if (meetingId == null) {
      throw new BusinessException("meeting", "wording.missing");
    }
    BodyRow body = bodies.row(bodyId);
    BacklogItem matter = backlog.find(bodyId, id);
    Meeting meeting = desk.open(meetingId);
    if (!meeting.getRegionCode().equals(body.regionCode())) {
      throw new BusinessException("meeting", "backlog.otherRegion");
    }
    matter.requireVersion(seen);
    AgendaItem item = desk.append(meeting, UuidV7.next(), matter.plan());
    matter.schedule(item.getId());
    note("backlog.scheduled", body.regionCode(), id);
  }

  /** It waits again; only while nothing is recorded at it. */
  @Requires(PLAN_MEETING)
  public void takeOff(UUID bodyId, UUID id, long seen) {
    BacklogItem matter = backlog.find(bodyId, id);
    matter.requireVersion(seen);
    if (matter.getAgendaItemId() == null) {
      throw new BusinessException(null, "backlog.notScheduled");
    }
    AgendaItem item = agenda.find(matter.getAgendaItemId());
    desk.remove(desk.open(item.getMeetingId()), item);
    note("backlog.takenOff", matter.getRegionCode(), id);
  }

  @Requires(PLAN_MEETING)
  public void drop(UUID bodyId, UUID id, long seen) {
    BacklogItem matter = backlog.find(bodyId, id);
    matter.requireVersion(seen);
    matter.drop();
    note("backlog.dropped", matter.getRegionCode(), id);
  }

  /** From an agenda into the backlog of its body. */
  @Requires(PLAN_MEETING)
  public void park(UUID meetingId, UUID itemId, long seen) {
    BodyRow body = body(meetings.row(meetingId));
    Meeting meeting = desk.open(meetingId);
    AgendaItem item = agenda.find(meetingId, itemId);
    item.requireVersion(seen);
    boolean known = backlog.holds(itemId);
    ItemPlan plan = item.plan();
    desk.remove(meeting, item);
    if (!known) {
      UUID id = UuidV7.next();
      backlog.add(new BacklogItem(id, body.regionCode(), body.id(), plan, clock.instant()));
    }
    note("backlog.parked", body.regionCode(), itemId);
  }

  private void note(String action, String regionCode, UUID id) {
    audit.record(action, regionCode, "backlog item", id, "");
  }
}
