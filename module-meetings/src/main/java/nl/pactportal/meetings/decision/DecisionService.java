package nl.pactportal.meetings.decision;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.PositionRepository;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** Writing down what was decided, changing how it is worded, and taking it back. */
@ApplicationScoped
@Transactional
public class DecisionService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject PositionRepository positions;
  @Inject DecisionRepository decisions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** With kind and text only. */
  @Requires(RECORD_MEETING)
  public void record(UUID meetingId, UUID itemId, UUID id, DecisionKind kind, String text) {
    record(meetingId, itemId, id, DecisionEntry.of(kind, text));
  }

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(RECORD_MEETING)
  public void record(UUID meetingId, UUID itemId, UUID id, DecisionEntry entry) {
    Meeting meeting = begun(meetingId);
    AgendaItem item = agenda.find(meetingId, itemId);
    if (entry.kind() != null && entry.kind().isByVote()) {
      throw new BusinessException("decisionKind", "decision.byVoteOnly");
    }
    if (decisions.find(id).isEmpty()) {
      requireHeld(meeting, id, entry.resumesId());
      add(item, id, entry);
    }
  }

  /** The outcome of a vote, counted elsewhere. */
  @Requires(RECORD_MEETING)
  public void recordVote(UUID meetingId, UUID itemId, UUID id, DecisionKind kind, String text) {
    begun(meetingId);
    AgendaItem item = agenda.find(meetingId, itemId);
    if (decisions.find(id).isEmpty()) {
      add(item, id, DecisionEntry.of(kind, text));
    }
  }

  private void add(AgendaItem item, UUID id, DecisionEntry entry) {
    decisions.add(new Decision(id, item, positions.next(item), entry));
    audit.record(
        "decision.recorded",
        item.getRegionCode(),
        "decision",
        id,
        entry.kind() + ", item " + item.getNumber() + " of meeting " + item.getMeetingId());
  }

  /**
   * @param seen version the form showed
   */
  @Requires(RECORD_MEETING)
  public void change(UUID meetingId, UUID id, long seen, DecisionEntry entry) {
    Meeting meeting = begun(meetingId);
    Decision decision = existing(meetingId, id);
    decision.requireVersion(seen);
    requireHeld(meeting, id, entry.resumesId());
    decision.write(entry);
    note("decision.changed", decision, entry.kind() + ", meeting " + meetingId);
  }

  /** What it took up waits again. */
  @Requires(RECORD_MEETING)
  public void withdraw(UUID meetingId, UUID id, long seen, String reason) {
    meetings.lock(meetingId);
    Decision decision = existing(meetingId, id);
    decision.requireVersion(seen);
    decision.withdraw(reason);
    note("decision.withdrawn", decision, "meeting " + meetingId);
  }

  /**
   * Nothing was decided; what came of the item is said in words.
   *
   * @param seen version of the item the form showed
   */
  @Requires(RECORD_MEETING)
  public void conclude(UUID meetingId, UUID itemId, long seen, String said) {
    begun(meetingId);
    AgendaItem item = agenda.find(meetingId, itemId);
    if (item.conclude(seen, said)) {
      String where = "item " + item.getNumber() + " of meeting " + meetingId;
      audit.record("item.concluded", item.getRegionCode(), "agenda item", itemId, where);
    }
  }

  /** For the form that changes it. */
  @Requires(RECORD_MEETING)
  public DecisionRow read(UUID meetingId, UUID id) {
    return decisions.row(meetingId, id);
  }

  /** The held decision that one takes up, if it does. */
  @Requires(RECORD_MEETING)
  public List<DecisionRow> resumedBy(UUID id) {
    return decisions.resumedBy(id);
  }

  /** What a decision of that meeting can take up. */
  @Requires(RECORD_MEETING)
  public List<DecisionRow> held(UUID meetingId) {
    return decisions.held(meetings.find(meetingId));
  }

  private Meeting begun(UUID meetingId) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    return meeting;
  }

  private Decision existing(UUID meetingId, UUID id) {
    return decisions
        .find(id)
        .filter(found -> found.getMeetingId().equals(meetingId))
        .orElseThrow(() -> new NotFoundException("decision " + id));
  }

  /** Only a decision the same body held, at this meeting or before, and that nobody took up yet. */
  private void requireHeld(Meeting meeting, UUID id, UUID resumesId) {
    if (resumesId == null) {
      return;
    }
    Decision held = decisions.lock(resumesId).filter(Decision::isHeld).orElse(null);
    if (held == null || held.getId().equals(id) || !isOfSameBody(meeting, held)) {
      throw new BusinessException("resumes", "decision.notHeld");
    }
    if (decisions.isTakenUp(resumesId, id)) {
      throw new BusinessException("resumes", "decision.takenUp");
    }
  }

  private boolean isOfSameBody(Meeting meeting, Decision held) {
    Meeting then = meetings.find(held.getMeetingId());
    return then.getRegionCode().equals(meeting.getRegionCode())
        && then.getBody().equals(meeting.getBody())
        && !then.getHeldOn().isAfter(meeting.getHeldOn());
  }

  private void note(String action, Decision decision, String detail) {
    audit.record(action, decision.getRegionCode(), "decision", decision.getId(), detail);
  }
}
