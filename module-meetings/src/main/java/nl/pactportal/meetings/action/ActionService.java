package nl.pactportal.meetings.action;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.PositionRepository;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** Agreeing on actions and seeing them done. */
@ApplicationScoped
@Transactional
public class ActionService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject PositionRepository positions;
  @Inject ActionRepository actions;
  @Inject ActionSteps steps;
  @Inject ActionWork work;
  @Inject PartyChoice parties;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(RECORD_MEETING)
  public void agree(UUID meetingId, UUID itemId, UUID id, ActionPlan plan) {
    Meeting meeting = begun(meetingId);
    AgendaItem item = agenda.find(meetingId, itemId);
    requireParties(plan);
    if (actions.find(id).isEmpty()) {
      requireChain(meetingId, id, plan.context().afterId());
      ActionPoint action = new ActionPoint(id, item, positions.next(item), plan);
      actions.add(action, plan.coOwners());
      work.open(action, meeting.getBody());
      note("action.agreed", action);
    }
  }

  /**
   * @param seen version the form showed
   */
  @Requires(RECORD_MEETING)
  public void change(UUID meetingId, UUID id, long seen, ActionPlan plan) {
    Meeting meeting = begun(meetingId);
    ActionPoint action = existing(meetingId, id);
    action.requireVersion(seen);
    requireParties(plan);
    requireChain(meetingId, id, plan.context().afterId());
    work.close(action);
    action.write(plan);
    actions.replaceOwners(action, plan.coOwners());
    if (!action.getStatus().isClosed()) {
      work.open(action, meeting.getBody());
    }
    note("action.changed", action);
  }

  /** One that is done already stays as it is. */
  @Requires(RECORD_MEETING)
  public void complete(UUID meetingId, UUID id) {
    meetings.lock(meetingId);
    ActionPoint action = existing(meetingId, id);
    if (!action.getStatus().isClosed()) {
      steps.take(action, ActionStatus.DONE, null, null);
      work.close(action);
    }
  }

  /** For the form that changes it. */
  @Requires(RECORD_MEETING)
  public ActionRow read(UUID meetingId, UUID id) {
    return actions.row(meetingId, id);
  }

  /** Those of one meeting, for the choice which one comes before another. */
  @Requires(RECORD_MEETING)
  public List<ActionRow> of(UUID meetingId) {
    return actions.of(meetings.find(meetingId).getId());
  }

  private Meeting begun(UUID meetingId) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    return meeting;
  }

  private ActionPoint existing(UUID meetingId, UUID id) {
    return actions
        .find(id)
        .filter(found -> found.getMeetingId().equals(meetingId))
        .orElseThrow(() -> new NotFoundException("action " + id));
  }

  private void requireParties(ActionPlan plan) {
    for (int i = 0; i < plan.owners().size(); i++) {
      String field = i == 0 ? "ownerParty" : "ownerParty" + (i + 1);
      parties.require(field, plan.owners().get(i).party());
    }
  }

  /** The one before is of the same meeting, and the chain never comes back to where it began. */
  private void requireChain(UUID meetingId, UUID id, UUID afterId) {
    Set<UUID> seen = new HashSet<>(Set.of(id));
    for (UUID before = afterId; before != null; ) {
      ActionPoint action = actions.find(before).orElse(null);
      if (action == null || !action.getMeetingId().equals(meetingId)) {
        throw new BusinessException("after", "action.unknownBefore");
      }
      if (!seen.add(before)) {
        throw new BusinessException("after", "action.circle");
      }
      before = action.getAfterId();
    }
  }

  private void note(String what, ActionPoint action) {
    String meeting = "meeting " + action.getMeetingId();
    audit.record(what, action.getRegionCode(), "action", action.getId(), meeting);
  }
}
