package nl.pactportal.meetings.minutes;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.action.ActionRepository;
import nl.pactportal.meetings.action.ActionRow;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.attendance.AttendanceRepository;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.decision.DecisionRepository;
import nl.pactportal.meetings.decision.DecisionRow;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.document.Upload;

/** Reading a meeting as a whole, and writing its minutes. */
@ApplicationScoped
@Transactional
public class MinutesService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject AttendanceRepository attendances;
  @Inject DecisionRepository decisions;
  @Inject ActionRepository actions;
  @Inject Documents documents;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(VIEW_MEETINGS)
  public MeetingDetail read(UUID meetingId) {
    MeetingRow meeting = meetings.row(meetingId);
    List<AttendanceRow> list = attendances.of(meetingId);
    return new MeetingDetail(
        meeting,
        entries(meetingId),
        list.stream().filter(row -> !row.apology()).toList(),
        list.stream().filter(AttendanceRow::apology).toList(),
        documents.of(meetingId));
  }

  private List<AgendaEntry> entries(UUID meetingId) {
    List<DecisionRow> decided = decisions.of(meetingId);
    List<ActionRow> agreed = actions.of(meetingId);
    return agenda.of(meetingId).stream()
        .map(
            item ->
                new AgendaEntry(
                    item,
                    decided.stream().filter(d -> d.agendaItemId().equals(item.id())).toList(),
                    agreed.stream().filter(a -> a.agendaItemId().equals(item.id())).toList()))
        .toList();
  }

  /**
   * @param seen version of the item the form showed
   */
  @Requires(RECORD_MEETING)
  public void write(UUID meetingId, UUID itemId, long seen, String text) {
    Meeting meeting = meetings.find(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    AgendaItem item = agenda.find(meetingId, itemId);
    item.requireVersion(seen);
    item.minute(text);
    audit.record(
        "minutes.written",
        meeting.getRegionCode(),
        "agenda item",
        itemId,
        "item " + item.getNumber() + " of meeting " + meetingId);
  }

  /** Documents may come at any time: papers before the meeting, the report after it. */
  @Requires(RECORD_MEETING)
  public UUID attach(UUID meetingId, Upload upload) {
    Meeting meeting = meetings.find(meetingId);
    UUID id = documents.add(meeting.getRegionCode(), "meetings.meeting", meetingId, upload);
    audit.record(
        "document.added", meeting.getRegionCode(), "document", id, "meeting " + meetingId);
    return id;
  }
}
