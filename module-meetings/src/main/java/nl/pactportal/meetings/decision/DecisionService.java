package nl.pactportal.meetings.decision;

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
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;

/** Writing down what was decided. */
@ApplicationScoped
@Transactional
public class DecisionService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject DecisionRepository decisions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(RECORD_MEETING)
  public void record(UUID meetingId, UUID itemId, UUID id, DecisionKind kind, String text) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    AgendaItem item = agenda.find(meetingId, itemId);
    if (!decisions.exists(id)) {
      decisions.add(new Decision(id, item, kind, text));
      audit.record(
          "decision.recorded",
          meeting.getRegionCode(),
          "decision",
          id,
          kind + ", item " + item.getNumber() + " of meeting " + meetingId);
    }
  }
}
