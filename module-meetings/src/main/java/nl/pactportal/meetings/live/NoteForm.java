package nl.pactportal.meetings.live;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.note.NoteEntry;
import nl.pactportal.meetings.note.NoteKind;
import nl.pactportal.meetings.note.NoteRow;
import nl.pactportal.meetings.note.SpeakerRow;

/** A note while it is being changed. */
public class NoteForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private NoteKind kind;
  private String text;
  private UUID[] speakers = {};
  private String party;
  private String speakerSaid;
  private UUID refersTo;

  void show(NoteRow row) {
    kind = row.kind();
    text = row.text();
    speakers = row.speakers().stream().map(SpeakerRow::attendanceId).toArray(UUID[]::new);
    party = row.party();
    speakerSaid = row.speakerSaid();
    refersTo = row.refersToId();
  }

  NoteEntry entry() {
    return new NoteEntry(kind, text, List.of(speakers), party, speakerSaid, refersTo);
  }

  public NoteKind getKind() {
    return kind;
  }

  public void setKind(NoteKind kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public UUID[] getSpeakers() {
    return speakers.clone();
  }

  public void setSpeakers(UUID[] speakers) {
    this.speakers = speakers == null ? new UUID[0] : speakers.clone();
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }

  public String getSpeakerSaid() {
    return speakerSaid;
  }

  public void setSpeakerSaid(String speakerSaid) {
    this.speakerSaid = speakerSaid;
  }

  public UUID getRefersTo() {
    return refersTo;
  }

  public void setRefersTo(UUID refersTo) {
    this.refersTo = refersTo;
  }
}
