package nl.pactportal.meetings.minutes;

import static nl.pactportal.meetings.MeetingsPermission.APPROVE_MINUTES;
import static nl.pactportal.meetings.MeetingsPermission.REOPEN_MINUTES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** The way of minutes from concept to approved, and back as a new version. */
@ApplicationScoped
@Transactional
public class MinutesStepService {
  @Inject MeetingRepository meetings;
  @Inject MinutesRepository minutes;
  @Inject MinutesReader reader;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(APPROVE_MINUTES)
  public void offer(UUID meetingId, long seen) {
    Minutes current = current(meetingId, seen);
    MinutesDocument document = reader.document(current.getId());
    current.offer(document.facts(), clock.instant());
    Map<String, MinutesSection> edited =
        minutes.sections(current.getId()).stream()
            .collect(Collectors.toMap(MinutesSection::getPlace, section -> section));
    int position = 0;
    for (DocumentSection section : document.sections()) {
      MinutesSection own = edited.get(section.place());
      if (own == null) {
        minutes.add(new MinutesSection(current, position, section));
      } else {
        own.placeAt(position);
      }
      position++;
    }
    note("minutes.offered", current);
  }

  /** Sections nobody edited follow the records again. */
  @Requires(APPROVE_MINUTES)
  public void takeBack(UUID meetingId, long seen) {
    Minutes current = current(meetingId, seen);
    current.takeBack();
    minutes.sections(current.getId()).stream()
        .filter(section -> !section.isEdited())
        .forEach(minutes::remove);
    note("minutes.takenBack", current);
  }

  /**
   * @param approvingId the meeting that approved them
   * @param said what it said about them, or null
   */
  @Requires(APPROVE_MINUTES)
  public void approve(UUID meetingId, long seen, UUID approvingId, String said) {
    Minutes current = current(meetingId, seen);
    if (approvingId == null) {
      throw new BusinessException("approvedIn", "wording.missing");
    }
    Meeting approving = meetings.find(approvingId);
    if (!approving.getRegionCode().equals(current.getRegionCode())) {
      throw new NotFoundException("meeting " + approvingId);
    }
    approving.requireBegun(LocalDate.now(clock));
    current.approve(approving, meetings.find(meetingId).getHeldOn(), said);
    note("minutes.approved", current);
  }

  @Requires(REOPEN_MINUTES)
  public void reopen(UUID meetingId, long seen, String reason) {
    Minutes current = current(meetingId, seen);
    Minutes next = current.reopen(meetings.find(meetingId), reason, clock.instant());
    minutes.addAfter(next);
    minutes.sections(current.getId()).forEach(section -> minutes.add(section.copyFor(next)));
    note("minutes.reopened", next);
  }

  /** Meetings that can have approved them, the one with it on its agenda first. */
  @Requires(APPROVE_MINUTES)
  public List<ApproverRow> approvers(UUID meetingId) {
    LocalDate heldOn = meetings.find(meetingId).getHeldOn();
    return minutes
        .current(meetingId)
        .map(current -> minutes.approvers(current, heldOn, LocalDate.now(clock)))
        .orElse(List.of());
  }

  private Minutes current(UUID meetingId, long seen) {
    meetings.lock(meetingId);
    Minutes current =
        minutes
            .current(meetingId)
            .orElseThrow(() -> new NotFoundException("minutes of meeting " + meetingId));
    current.requireVersion(seen);
    return current;
  }

  private void note(String action, Minutes of) {
    audit.record(
        action, of.getRegionCode(), "minutes", of.getId(), of.getStatus() + " " + of.getNumber());
  }
}
