package nl.pactportal.meetings.note;

import java.util.List;
import java.util.UUID;

/**
 * A contribution as the secretariat writes it down.
 *
 * @param speakers lines of the list of those present; none if nobody knows who said it
 * @param party code of the party it was said for, or null
 * @param speakerSaid who said it, as said, where no line of the list fits; or null
 * @param refersTo the note, action or decision it answers or closes, also of an earlier meeting
 */
public record NoteEntry(
    NoteKind kind,
    String text,
    List<UUID> speakers,
    String party,
    String speakerSaid,
    UUID refersTo) {

  public NoteEntry {
    kind = kind == null ? NoteKind.STATEMENT : kind;
    speakers = speakers == null ? List.of() : List.copyOf(speakers);
  }

  /** Nobody in particular said so: "gesteld wordt". */
  public static NoteEntry of(String text) {
    return new NoteEntry(NoteKind.STATEMENT, text, List.of(), null, null, null);
  }
}
