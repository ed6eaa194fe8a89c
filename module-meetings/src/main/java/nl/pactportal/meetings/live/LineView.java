package nl.pactportal.meetings.live;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.note.NoteKind;
import nl.pactportal.meetings.note.NoteRow;
import nl.pactportal.meetings.note.NoteService;
import nl.pactportal.meetings.note.ReferenceRow;
import nl.pactportal.meetings.record.LineRow;
import nl.pactportal.meetings.record.MeetingDetail;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** One line of the minutes: its place, and if it is a note, all of it. */
@Named
@ViewScoped
public class LineView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject RecordService records;
  @Inject TextService texts;
  @Inject NoteService notes;
  @Inject DraftService drafts;
  @Inject PartyChoice parties;

  private String id;
  private String line;
  private UUID meetingId;
  private UUID lineId;
  private UUID itemId;
  private boolean note;
  private long seen;
  private String base;
  private boolean restored;
  private long draftedAt;
  private MergeForm merge;
  private String otherBy;

  private final NoteForm form = new NoteForm();

  private transient MeetingDetail detail;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    meetingId = GivenId.of(id);
    lineId = GivenId.of(line);
    LineRow row = row();
    itemId = row.agendaItemId();
    note = row.note() != null;
    if (note) {
      show(row.note());
      restore();
    }
  }

  private void show(NoteRow row) {
    seen = row.version();
    base = row.text();
    form.show(row);
  }

  private void restore() {
    drafts
        .mine(meetingId, getField())
        .filter(draft -> draft.baseVersion() != null)
        .ifPresent(
            draft -> {
              restored = !Objects.equals(draft.text(), form.getText());
              draftedAt = draft.updatedAt().toEpochMilli();
              seen = draft.baseVersion();
              base = draft.baseText();
              form.setText(draft.text());
            });
  }

  public LineRow row() {
    return getDetail().agenda().stream()
        .flatMap(entry -> entry.lines().stream())
        .filter(row -> row.id().equals(lineId))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("line " + lineId));
  }

  public String save() {
    merge = texts.saveNote(meetingId, lineId, seen, base, form.entry()).orElse(null);
    if (merge == null) {
      Flash.say("note.saved");
      return page() + "&saved=" + lineId;
    }
    base = merge.theirs();
    seen = merge.version();
    form.setText(merge.proposal());
    otherBy = texts.note(meetingId, lineId).by();
    return null;
  }

  public String move(int step) {
    notes.move(meetingId, itemId, lineId, step);
    Flash.say("live.lineMoved");
    return "/meetings/line?faces-redirect=true&id=" + meetingId + "&line=" + lineId;
  }

  public String remove() {
    notes.remove(meetingId, lineId);
    Flash.say("note.removed");
    return page();
  }

  public String discard() {
    drafts.done(meetingId, itemId, getField());
    return page() + "&saved=" + lineId;
  }

  private String page() {
    return "/meetings/live?faces-redirect=true&id=" + meetingId + "&item=" + itemId;
  }

  public MeetingDetail getDetail() {
    if (detail == null) {
      detail = records.readToRecord(meetingId);
    }
    return detail;
  }

  public List<ReferenceRow> getReferences() {
    return notes.references(meetingId).stream().filter(row -> !row.id().equals(lineId)).toList();
  }

  public Map<String, String> getParties() {
    return parties.options();
  }

  public NoteKind[] getKinds() {
    return NoteKind.values();
  }

  public String getField() {
    return BaseTexts.field(BaseTexts.NOTE, lineId);
  }

  public NoteForm getForm() {
    return form;
  }

  public boolean isNote() {
    return note;
  }

  public boolean isRestored() {
    return restored;
  }

  public long getDraftedAt() {
    return merge == null ? draftedAt : Long.MAX_VALUE; // the proposal is newer than any draft
  }

  public long getSeen() {
    return seen;
  }

  public MergeForm getMerge() {
    return merge;
  }

  public String getOtherBy() {
    return otherBy;
  }

  public UUID getItemId() {
    return itemId;
  }

  public UUID getLineId() {
    return lineId;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }
}
