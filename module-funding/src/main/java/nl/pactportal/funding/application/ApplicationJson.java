package nl.pactportal.funding.application;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import nl.pactportal.platform.money.Money;

/** Applications as JSON; amounts as strings with two decimals, so that no reader rounds them. */
final class ApplicationJson {
  private ApplicationJson() {}

  static JsonObject list(ApplicationList list) {
    JsonArrayBuilder rows = JSON.createArrayBuilder();
    list.rows().forEach(row -> rows.add(row(row)));
    return JSON.createObjectBuilder()
        .add("page", list.page())
        .add("pages", list.pages())
        .add("total", list.total())
        .add("applications", rows)
        .build();
  }

  private static JsonObjectBuilder row(ApplicationRow row) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("id", row.id().toString())
            .add("reference", row.reference())
            .add("region", row.regionCode())
            .add("title", row.title())
            .add("status", row.status().name());
    money(json, "requested", row.requested());
    money(json, "granted", row.granted());
    return at(json, row.submittedAt());
  }

  static JsonObject detail(ApplicationDetail detail) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("id", detail.id().toString())
            .add("call", detail.callId().toString())
            .add("reference", detail.reference())
            .add("region", detail.regionCode())
            .add("title", detail.title())
            .add("status", detail.status().name());
    if (detail.activities() != null) {
      json.add("activities", detail.activities());
    }
    JsonObjectBuilder answers = JSON.createObjectBuilder();
    detail.answers().values().forEach(answers::add);
    json.add("formVersion", detail.formVersion()).add("answers", answers);
    money(json, "requested", detail.requested());
    money(json, "granted", detail.granted());
    return at(json, detail.submittedAt()).build();
  }

  private static void money(JsonObjectBuilder json, String name, Money money) {
    if (money != null) {
      json.add(
          name,
          JSON.createObjectBuilder()
              .add("amount", money.toEuro().toPlainString())
              .add("currency", "EUR"));
    }
  }

  private static JsonObjectBuilder at(JsonObjectBuilder json, Instant submittedAt) {
    return submittedAt == null ? json : json.add("submittedAt", submittedAt.toString());
  }
}
