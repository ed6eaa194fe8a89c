package nl.pactportal.meetings.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the notes of a meeting refer to, for the pages that show them one by one. */
@Named
@RequestScoped
public class ReferencesView {
  @Inject NoteService notes;
  private final Map<UUID, List<ReferenceRow>> read = new HashMap<>();

  /** Null if the note refers to nothing, or to what this reader may not see. */
  public ReferenceRow of(UUID meetingId, NoteRow note) {
    return read.computeIfAbsent(meetingId, notes::referred).stream()
        .filter(row -> row.id().equals(note.refersToId()))
        .findFirst()
        .orElse(null);
  }
}
