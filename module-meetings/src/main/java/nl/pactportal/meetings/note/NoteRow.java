package nl.pactportal.meetings.note;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A contribution as pages and minutes show it.
 *
 * @param referred what it refers to; null if to nothing, or to what this reader may not see
 * @param speakers roles of those who said it, in the order of the list of those present
 */
public record NoteRow(
    UUID id,
    long version,
    UUID agendaItemId,
    int position,
    NoteKind kind,
    String text,
    String party,
    String partyName,
    String speakerSaid,
    UUID refersToId,
    ReferenceRow referred,
    Instant saidAt,
    List<SpeakerRow> speakers)
    implements Serializable {

  /** "Gesteld wordt": it was said, and nobody knows or needs to know by whom. */
  public boolean anonymous() {
    return speakers.isEmpty() && party == null && speakerSaid == null;
  }

  /** Everybody it is attributed to, for one line of text; empty if anonymous. */
  public String by() {
    List<String> names = new ArrayList<>();
    speakers.forEach(speaker -> names.add(speaker.role()));
    if (speakerSaid != null) {
      names.add(speakerSaid);
    }
    if (partyName != null) {
      names.add(partyName);
    }
    return String.join(", ", names);
  }
}
