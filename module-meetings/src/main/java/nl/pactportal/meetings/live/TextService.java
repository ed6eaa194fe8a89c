package nl.pactportal.meetings.live;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.input.PastedText;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.note.NoteEntry;
import nl.pactportal.meetings.note.NoteRepository;
import nl.pactportal.meetings.note.NoteRow;
import nl.pactportal.meetings.note.NoteService;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.NotFoundException;

/**
 * Saving a text somebody else may have saved meanwhile. Nobody's text is lost: the second one gets
 * both, and decides.
 */
@ApplicationScoped
@Transactional
public class TextService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject NoteRepository notes;
  @Inject NoteService writing;
  @Inject DraftService drafts;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(RECORD_MEETING)
  public TextRow item(UUID meetingId, UUID itemId) {
    AgendaRow row =
        agenda.of(meetingId).stream()
            .filter(item -> item.id().equals(itemId))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("agenda item " + itemId));
    return new TextRow(row.version(), row.number(), row.title(), row.minutes());
  }

  @Requires(RECORD_MEETING)
  public NoteRow note(UUID meetingId, UUID noteId) {
    return existing(meetingId, noteId);
  }

  /**
   * @param seen version the writer began from
   * @param base text of that version
   * @return empty if it was saved; else what to decide on
   */
  @Requires(RECORD_MEETING)
  public Optional<MergeForm> saveItem(
      UUID meetingId, UUID itemId, long seen, String base, String text) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    TextRow now = item(meetingId, itemId);
    String mine = PastedText.plain(text);
    if (now.version() != seen && !Objects.equals(now.text(), base)) {
      return merge(base, mine, now.text(), now.version());
    }
    AgendaItem item = agenda.find(meetingId, itemId);
    if (item.minute(item.getVersion(), mine)) {
      String where = "item " + item.getNumber() + " of meeting " + meetingId;
      audit.record("minutes.written", meeting.getRegionCode(), "agenda item", itemId, where);
    }
    drafts.done(meetingId, itemId, BaseTexts.field(BaseTexts.ITEM, itemId));
    return Optional.empty();
  }

  /** As {@link #saveItem}; who else changed it may have changed its speaker. */
  @Requires(RECORD_MEETING)
  public Optional<MergeForm> saveNote(
      UUID meetingId, UUID noteId, long seen, String base, NoteEntry entry) {
    meetings.lock(meetingId);
    NoteRow now = existing(meetingId, noteId);
    if (now.version() != seen) {
      return merge(base, PastedText.plain(entry.text()), now.text(), now.version());
    }
    writing.change(meetingId, noteId, seen, entry);
    drafts.done(meetingId, now.agendaItemId(), BaseTexts.field(BaseTexts.NOTE, noteId));
    return Optional.empty();
  }

  private static Optional<MergeForm> merge(String base, String mine, String theirs, long version) {
    MergeProposal proposal = ThreeWayMerge.of(base, mine, theirs);
    return Optional.of(new MergeForm(mine, theirs, version, proposal.text(), proposal.conflict()));
  }

  private NoteRow existing(UUID meetingId, UUID noteId) {
    return notes.of(meetingId).stream()
        .filter(note -> note.id().equals(noteId))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("note " + noteId));
  }
}
