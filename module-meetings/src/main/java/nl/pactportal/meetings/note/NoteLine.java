package nl.pactportal.meetings.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A note with one of its speakers, as one select reads it; with three of them it comes thrice. */
public record NoteLine(
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
    String referred,
    Instant saidAt,
    UUID speakerId,
    String speakerRole) {

  /** One row per note, in the order of the lines. */
  static List<NoteRow> fold(List<NoteLine> lines) {
    Map<UUID, List<NoteLine>> notes = new LinkedHashMap<>();
    for (NoteLine line : lines) {
      notes.computeIfAbsent(line.id, id -> new ArrayList<>()).add(line);
    }
    return notes.values().stream().map(same -> same.get(0).row(speakers(same))).toList();
  }

  private static List<SpeakerRow> speakers(List<NoteLine> lines) {
    return lines.stream()
        .filter(line -> line.speakerId != null)
        .map(line -> new SpeakerRow(line.id, line.speakerId, line.speakerRole))
        .toList();
  }

  private NoteRow row(List<SpeakerRow> speakers) {
    return new NoteRow(
        id,
        version,
        agendaItemId,
        position,
        kind,
        text,
        party,
        partyName,
        speakerSaid,
        refersToId,
        ReferenceRow.of(refersToId, referred),
        saidAt,
        speakers);
  }
}
