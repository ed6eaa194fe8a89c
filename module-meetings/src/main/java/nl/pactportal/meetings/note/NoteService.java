package nl.pactportal.meetings.note;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.ItemOrder;
import nl.pactportal.meetings.agenda.PositionRepository;
import nl.pactportal.meetings.attendance.AttendanceRepository;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.meeting.SessionRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** Writing down what was said. */
@ApplicationScoped
@Transactional
public class NoteService {
  @Inject MeetingRepository meetings;
  @Inject SessionRepository sessions;
  @Inject AgendaRepository agenda;
  @Inject AttendanceRepository attendances;
  @Inject NoteRepository notes;
  @Inject References references;
  @Inject ItemOrder order;
  @Inject PositionRepository positions;
  @Inject PartyChoice parties;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * What a note of this meeting can refer to: its own, and what is open of its body. What is
   * referred to already is a choice, too: else the form would lose it.
   */
  @Requires(RECORD_MEETING)
  public List<ReferenceRow> references(UUID meetingId) {
    meetings.row(meetingId);
    Stream<ReferenceRow> used = notes.of(meetingId).stream().map(NoteRow::referred);
    return Stream.concat(references.choices(meetingId).stream(), used.filter(Objects::nonNull))
        .distinct()
        .toList();
  }

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(RECORD_MEETING)
  public void add(UUID meetingId, UUID itemId, UUID id, NoteEntry entry) {
    Meeting meeting = checked(meetingId, entry);
    AgendaItem item = agenda.find(meetingId, itemId);
    if (notes.find(meetingId, id).isEmpty()) {
      boolean live = sessions.row(meetingId).live();
      Instant said = live ? clock.instant() : null;
      notes.add(new Note(id, item, positions.next(item), said, entry));
      log("note.added", meeting, id);
    }
  }

  /**
   * @param seen version the form showed
   */
  @Requires(RECORD_MEETING)
  public void change(UUID meetingId, UUID id, long seen, NoteEntry entry) {
    Meeting meeting = checked(meetingId, entry);
    Note note = existing(meetingId, id);
    note.requireVersion(seen);
    note.write(entry);
    log("note.changed", meeting, id);
  }

  /** Takes out what was written down by mistake; what is gone already is fine. */
  @Requires(RECORD_MEETING)
  public void remove(UUID meetingId, UUID id) {
    Meeting meeting = meetings.lock(meetingId);
    notes
        .find(meetingId, id)
        .ifPresent(
            note -> {
              notes.remove(note);
              log("note.removed", meeting, id);
            });
  }

  /**
   * @param id note, decision or action of that item
   * @param step -1 one place up, 1 one place down
   */
  @Requires(RECORD_MEETING)
  public void move(UUID meetingId, UUID itemId, UUID id, int step) {
    Meeting meeting = meetings.lock(meetingId);
    agenda.find(meetingId, itemId);
    order.move(itemId, id, Integer.signum(step));
    log("minutes.reordered", meeting, id);
  }

  private Meeting checked(UUID meetingId, NoteEntry entry) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    parties.require("party", entry.party());
    Set<UUID> there =
        attendances.of(meetingId).stream().map(AttendanceRow::id).collect(Collectors.toSet());
    if (!there.containsAll(entry.speakers())) {
      throw new BusinessException("speakers", "note.unknownSpeaker");
    }
    if (entry.refersTo() != null && !references.exists(entry.refersTo())) {
      throw new BusinessException("refersTo", "note.unknownReference");
    }
    return meeting;
  }

  private Note existing(UUID meetingId, UUID id) {
    return notes.find(meetingId, id).orElseThrow(() -> new NotFoundException("note " + id));
  }

  private void log(String action, Meeting meeting, UUID id) {
    audit.record(action, meeting.getRegionCode(), "note", id, "meeting " + meeting.getId());
  }
}
