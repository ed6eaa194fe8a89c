package nl.pactportal.meetings.note;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
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

  /** As {@code meetings.referred} answers; null is null. */
  static ReferenceRow of(UUID id, String json) {
    if (json == null) {
      return null;
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject thing = reader.readObject();
      return new ReferenceRow(
          id,
          thing.getString("kind"),
          thing.getString("text"),
          UUID.fromString(thing.getString("meeting")),
          thing.getString("body"),
          LocalDate.parse(thing.getString("heldOn")),
          thing.getInt("place"));
    }
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
