package nl.pactportal.meetings.note;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
    ReferenceRow referred,
    Instant saidAt,
    UUID speakerId,
    String speakerRole) {

  /** In the order of the columns of {@link NoteSql}. */
  static NoteLine of(Object[] column) {
    return new NoteLine(
        uuid(column[0]),
        ((Number) column[1]).longValue(),
        uuid(column[2]),
        ((Number) column[3]).intValue(),
        NoteKind.valueOf((String) column[4]),
        (String) column[5],
        (String) column[6],
        (String) column[7],
        (String) column[8],
        uuid(column[9]),
        column[13] == null ? null : ReferenceRow.of(Arrays.copyOfRange(column, 13, column.length)),
        column[10] == null ? null : ((Timestamp) column[10]).toInstant(),
        uuid(column[11]),
        (String) column[12]);
  }

  private static UUID uuid(Object column) {
    return column == null ? null : UUID.fromString(column.toString());
  }

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
        referred,
        saidAt,
        speakers);
  }
}
