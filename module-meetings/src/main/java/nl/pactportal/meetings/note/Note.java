package nl.pactportal.meetings.note;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.input.PastedText;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Something that was said at an item, for the minutes. */
@Entity
@Table(schema = "meetings", name = "note")
public class Note extends RegionAggregate {
  public static final int TEXT = 8000;
  static final int SPEAKER = 100;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "agenda_item_id")
  private UUID agendaItemId;

  private int position;

  @Enumerated(EnumType.STRING)
  private NoteKind kind;

  private String text;

  @Column(name = "party_code")
  private String partyCode;

  @Column(name = "speaker_said")
  private String speakerSaid;

  @Column(name = "refers_to_id")
  private UUID refersToId;

  @Column(name = "said_at")
  private Instant saidAt;

  @ElementCollection
  @CollectionTable(
      schema = "meetings",
      name = "note_speaker",
      joinColumns = @JoinColumn(name = "note_id"))
  private Set<Speaker> speakers = new HashSet<>();

  protected Note() {}

  /**
   * @param saidAt null if it was written down afterwards: nobody kept the time then
   */
  Note(UUID id, AgendaItem item, int position, Instant saidAt, NoteEntry entry) {
    super(id, item.getRegionCode());
    this.meetingId = item.getMeetingId();
    this.agendaItemId = item.getId();
    this.position = position;
    this.saidAt = saidAt;
    write(entry);
  }

  final void write(NoteEntry entry) {
    this.text = Wording.required("noteText", PastedText.plain(entry.text()), TEXT);
    this.kind = entry.kind();
    this.partyCode = entry.party();
    this.speakerSaid = Wording.optional("speakerSaid", entry.speakerSaid(), SPEAKER);
    this.refersToId = entry.refersTo();
    Set<Speaker> said =
        entry.speakers().stream()
            .map(line -> new Speaker(getRegionCode(), line))
            .collect(Collectors.toSet());
    if (!said.equals(speakers)) {
      speakers.clear();
      speakers.addAll(said);
    }
  }

  UUID getAgendaItemId() {
    return agendaItemId;
  }

  String getText() {
    return text;
  }
}
