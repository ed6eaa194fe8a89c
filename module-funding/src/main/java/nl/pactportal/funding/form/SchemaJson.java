package nl.pactportal.funding.form;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** A form as it is stored. */
final class SchemaJson {
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST = 10_000;
  private static final List<FormOption> YES_NO =
      List.of(
          new FormOption("YES", new Words("Ja", "Yes")),
          new FormOption("NO", new Words("Nee", "No")));

  private SchemaJson() {}

  static FormSchema read(int number, String schema) {
    try (JsonReader reader = JSON.createReader(new StringReader(schema))) {
      JsonObject json = reader.readObject();
      return new FormSchema(
          number,
          json.getBoolean("costs", false),
          FormSchema.Consultation.valueOf(json.getString("consultation", "NONE")),
          objects(json, "sections").stream().map(SchemaJson::section).toList());
    }
  }

  private static FormSection section(JsonObject json) {
    return new FormSection(
        json.getString("key"),
        Words.of(json, "title"),
        Words.of(json, "text"),
        objects(json, "fields").stream().map(SchemaJson::field).toList());
  }

  private static FormField field(JsonObject json) {
    FieldKind kind = FieldKind.valueOf(json.getString("kind"));
    return new FormField(
        json.getString("key"),
        kind,
        Words.of(json, "label"),
        Words.of(json, "help"),
        needed(json),
        json.getInt("longest", kind == FieldKind.LONG_TEXT ? LONGEST : LONGEST_TEXT),
        kind == FieldKind.YES_NO ? YES_NO : options(json));
  }

  private static Needed needed(JsonObject json) {
    JsonObject when = json.getJsonObject("neededWhen");
    return when == null
        ? new Needed(Needed.When.valueOf(json.getString("needed", "NEVER")), null, null)
        : new Needed(Needed.When.ANSWERED, when.getString("field"), when.getString("is"));
  }

  private static List<FormOption> options(JsonObject json) {
    return objects(json, "options").stream()
        .map(option -> new FormOption(option.getString("code"), Words.of(option, "label")))
        .toList();
  }

  private static List<JsonObject> objects(JsonObject json, String name) {
    JsonArray array = json.getJsonArray(name);
    return array == null ? List.of() : array.getValuesAs(JsonObject.class);
  }
}
