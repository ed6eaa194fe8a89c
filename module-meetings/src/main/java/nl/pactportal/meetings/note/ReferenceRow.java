package nl.pactportal.meetings.note;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A note, action or decision another note can refer to.
 *
 * @param kind "note", "action" or "decision"
 */
public record ReferenceRow(
    UUID id, String kind, String text, UUID meetingId, String body, LocalDate heldOn)
    implements Serializable {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

  public String label() {
    return DAY.format(heldOn) + " · " + text;
  }
}
