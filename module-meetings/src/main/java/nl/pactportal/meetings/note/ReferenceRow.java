package nl.pactportal.meetings.note;

import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * What a note can refer to.
 *
 * @param kind "note", "action", "decision", "item", "round" or "meeting"
 * @param place number of the item, if it is one
 */
public record ReferenceRow(
    UUID id, String kind, String text, UUID meetingId, String body, LocalDate heldOn, int place)
    implements Serializable {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

  /** In the order of the components. */
  static ReferenceRow of(Object[] column) {
    return new ReferenceRow(
        UUID.fromString(column[0].toString()),
        (String) column[1],
        (String) column[2],
        UUID.fromString(column[3].toString()),
        (String) column[4],
        ((Date) column[5]).toLocalDate(),
        ((Number) column[6]).intValue());
  }

  public String label() {
    return DAY.format(heldOn) + " · " + text;
  }

  /** Where it can be read, within this module. */
  public String path() {
    String meeting = "/meetings/detail.xhtml?id=" + meetingId;
    return switch (kind) {
      case "action" -> "/actions/detail.xhtml?id=" + id;
      case "decision" -> "/decisions/detail.xhtml?id=" + id;
      case "round" -> "/rounds/detail.xhtml?id=" + id;
      case "item" -> meeting + "#item-" + place;
      case "note" -> meeting + "#line-" + id;
      default -> meeting;
    };
  }
}
