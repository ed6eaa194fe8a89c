package nl.pactportal.meetings.preparation;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AddedAs;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.AgendaRow;

/** The items of an agenda as text that keeps for ever. */
final class AgendaSnapshot {
  private AgendaSnapshot() {}

  static String write(List<AgendaRow> rows) {
    var items = JSON.createArrayBuilder();
    rows.forEach(row -> items.add(item(row)));
    return items.build().toString();
  }

  private static JsonObjectBuilder item(AgendaRow row) {
    JsonObjectBuilder item =
        JSON.createObjectBuilder()
            .add("id", row.id().toString())
            .add("number", row.number())
            .add("title", row.title())
            .add("kind", row.kind().name())
            .add("withPrevious", row.withPrevious())
            .add("addedAs", row.addedAs().name())
            .add("closed", row.closed());
    add(item, "owner", row.owner());
    add(item, "duration", row.duration());
    add(item, "ownerParty", row.ownerParty());
    add(item, "ownerPartyName", row.ownerPartyName());
    add(item, "note", row.note());
    add(item, "approves", row.approvesMeetingId());
    add(item, "cameFrom", row.cameFromId());
    add(item, "movedTo", row.movedToId());
    return item;
  }

  private static void add(JsonObjectBuilder item, String name, Object value) {
    if (value != null) {
      item.add(name, value.toString());
    }
  }

  static List<AgendaRow> read(String content) {
    try (JsonReader reader = JSON.createReader(new StringReader(content))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(AgendaSnapshot::row)
          .toList();
    }
  }

  private static AgendaRow row(JsonObject item) {
    String duration = item.getString("duration", null);
    return new AgendaRow(
        id(item, "id"),
        0,
        item.getInt("number"),
        item.getString("title"),
        AgendaKind.valueOf(item.getString("kind")),
        item.getString("owner", null),
        item.getBoolean("withPrevious"),
        null,
        duration == null ? null : Integer.valueOf(duration),
        item.getString("ownerParty", null),
        item.getString("ownerPartyName", null),
        item.getString("note", null),
        AddedAs.valueOf(item.getString("addedAs")),
        item.getBoolean("closed"),
        id(item, "approves"),
        id(item, "cameFrom"),
        id(item, "movedTo"),
        null,
        null,
        null);
  }

  private static UUID id(JsonObject item, String name) {
    String id = item.getString(name, null);
    return id == null ? null : UUID.fromString(id);
  }
}
