package nl.pactportal.meetings.record;

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
import nl.pactportal.meetings.action.ActionService;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.attendance.AttendanceRepository;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.decision.DecisionRepository;
import nl.pactportal.meetings.decision.DecisionRow;
import nl.pactportal.meetings.decision.DecisionService;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.meetings.note.NoteRepository;
import nl.pactportal.meetings.note.NoteRow;
import nl.pactportal.meetings.paper.PaperRepository;
import nl.pactportal.meetings.preparation.PublishedAgenda;
import nl.pactportal.meetings.record.ItemEntry.NewDecision;
import nl.pactportal.platform.audit.AuditTrail;

/** Reading a meeting as a whole, and writing its minutes. */
@ApplicationScoped
@Transactional
public class RecordService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject AttendanceRepository attendances;
  @Inject DecisionRepository decisions;
  @Inject ActionRepository actions;
  @Inject NoteRepository notes;
  @Inject DecisionService decide;
  @Inject ActionService act;
  @Inject PublishedAgenda published;
  @Inject PaperRepository papers;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(VIEW_MEETINGS)
  public MeetingDetail read(UUID meetingId) {
    return detail(meetingId);
  }

  /** The same for the page that writes: who may not write does not get to see its form. */
  @Requires(RECORD_MEETING)
  public MeetingDetail readToRecord(UUID meetingId) {
    return detail(meetingId);
  }

  private MeetingDetail detail(UUID meetingId) {
    MeetingRow meeting = meetings.row(meetingId);
    List<AttendanceRow> list = attendances.of(meetingId);
    List<AgendaEntry> entries = entries(meeting);
    return new MeetingDetail(
        meeting,
        entries,
        list.stream().filter(row -> !row.apology()).toList(),
        list.stream().filter(AttendanceRow::apology).toList(),
        papers.of(meetingId, entries.stream().map(entry -> entry.item().id()).toList()));
  }

  private List<AgendaEntry> entries(MeetingRow meeting) {
    UUID meetingId = meeting.id();
    List<DecisionRow> decided = decisions.of(meetingId);
    List<ActionRow> agreed = actions.of(meetingId);
    List<NoteRow> said = notes.of(meetingId);
    return published.rows(meeting).stream()
        .map(
            item ->
                new AgendaEntry(
                    item,
                    said.stream().filter(n -> n.agendaItemId().equals(item.id())).toList(),
                    decided.stream().filter(d -> d.agendaItemId().equals(item.id())).toList(),
                    agreed.stream().filter(a -> a.agendaItemId().equals(item.id())).toList()))
        .toList();
  }

  /** All of it or nothing: a refused date must not leave half of what was typed behind. */
  @Requires(RECORD_MEETING)
  public void write(UUID meetingId, UUID itemId, ItemEntry entry) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    AgendaItem item = agenda.find(meetingId, itemId);
    if (item.minute(entry.seen(), entry.text())) {
      String where = "item " + item.getNumber() + " of meeting " + meetingId;
      audit.record("minutes.written", meeting.getRegionCode(), "agenda item", itemId, where);
    }
    if (entry.decision().given()) {
      NewDecision decision = entry.decision();
      decide.record(meetingId, itemId, decision.id(), decision.kind(), decision.text());
    }
    if (entry.action().given()) {
      act.agree(meetingId, itemId, entry.action().id(), entry.action().plan());
    }
  }
}
