package nl.pactportal.meetings.action;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.NotFoundException;

/** Agreeing on actions and seeing them done. */
@ApplicationScoped
@Transactional
public class ActionService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject ActionRepository actions;
  @Inject ActionWork work;
  @Inject PartyChoice parties;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(RECORD_MEETING)
  public void agree(UUID meetingId, UUID itemId, UUID id, ActionPlan plan) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    AgendaItem item = agenda.find(meetingId, itemId);
    parties.require("ownerParty", plan.ownerParty());
    if (actions.find(id).isEmpty()) {
      ActionPoint action = new ActionPoint(id, item, plan);
      actions.add(action);
      work.open(action, meeting.getBody());
      audit.record("action.agreed", meeting.getRegionCode(), "action", id, "meeting " + meetingId);
    }
  }

  /** One that is done already stays as it is. */
  @Requires(RECORD_MEETING)
  public void complete(UUID meetingId, UUID id) {
    meetings.lock(meetingId);
    ActionPoint action =
        actions
            .find(id)
            .filter(found -> found.getMeetingId().equals(meetingId))
            .orElseThrow(() -> new NotFoundException("action " + id));
    if (!action.isDone()) {
      action.done(clock.instant());
      work.close(action);
      audit.record("action.done", action.getRegionCode(), "action", id, "meeting " + meetingId);
    }
  }
}
