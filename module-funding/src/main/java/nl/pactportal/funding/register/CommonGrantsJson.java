package nl.pactportal.funding.register;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.time.ClockProducer;

/**
 * Calls and grants in the shape of CommonGrants 0.4.0. Its events have no zone: ours is a field.
 */
final class CommonGrantsJson {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private CommonGrantsJson() {}

  static JsonObject page(List<JsonObject> items, int page, int size, int pages, long total) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    items.forEach(array::add);
    return success()
        .add("items", array)
        .add(
            "paginationInfo",
            JSON.createObjectBuilder()
                .add("page", page)
                .add("pageSize", size)
                .add("totalItems", total)
                .add("totalPages", pages))
        .build();
  }

  static JsonObject one(JsonObject data) {
    return success().add("data", data).build();
  }

  static JsonObject error(int status, String message) {
    return JSON.createObjectBuilder()
        .add("status", status)
        .add("message", message)
        .add("errors", JSON.createArrayBuilder())
        .build();
  }

  private static JsonObjectBuilder success() {
    return JSON.createObjectBuilder().add("status", 200).add("message", "Success");
  }

  static JsonObject opportunity(PublicCallRow call, Instant now) {
    return JSON.createObjectBuilder()
        .add("id", call.id().toString())
        .add("title", call.title())
        .add("status", JSON.createObjectBuilder().add("value", status(call, now)))
        .add("description", call.summary())
        .add(
            "funding",
            JSON.createObjectBuilder()
                .add("totalAmountAvailable", money(new Money(call.ceilingCents()))))
        .add(
            "keyDates",
            JSON.createObjectBuilder()
                .add("postDate", event("Opens", call.opensAt()))
                .add("closeDate", event("Closes", call.closesAt())))
        .add("customFields", JSON.createObjectBuilder().add("timeZone", zone()))
        .add("createdAt", call.createdAt().toString())
        .add("lastModifiedAt", call.changedAt().toString())
        .build();
  }

  private static JsonObjectBuilder zone() {
    return JSON.createObjectBuilder()
        .add("name", "timeZone")
        .add("fieldType", "string")
        .add("value", ClockProducer.ZONE.getId())
        .add("description", "Time zone of the dates and times");
  }

  private static String status(PublicCallRow call, Instant now) {
    if (now.isBefore(call.opensAt())) {
      return "forecasted";
    }
    return now.isAfter(call.closesAt()) ? "closed" : "open";
  }

  static JsonObject award(RegisterRow grant) {
    return JSON.createObjectBuilder()
        .add("id", grant.id().toString())
        .add("title", grant.subject())
        .add("description", grant.reference() + ": " + grant.subject())
        .add(
            "status",
            JSON.createObjectBuilder().add("value", grant.settled() ? "completed" : "awarded"))
        .add(
            "funding",
            JSON.createObjectBuilder()
                .add("requestedAmount", money(grant.requested()))
                .add("awardedAmount", money(grant.now()))
                .add("disbursedAmount", money(grant.paid())))
        .add(
            "keyDates",
            JSON.createObjectBuilder().add("awardDate", day("Granted", grant.grantedOn())))
        .add("createdAt", grant.createdAt().toString())
        .add("lastModifiedAt", grant.changedAt().toString())
        .build();
  }

  /** A decimal string, never a number: numbers of JSON are read as floating point. */
  private static JsonObjectBuilder money(Money money) {
    return JSON.createObjectBuilder()
        .add("amount", money.toEuro().toPlainString())
        .add("currency", "EUR");
  }

  private static JsonObjectBuilder event(String name, Instant at) {
    LocalTime time = LocalTime.ofInstant(at, ClockProducer.ZONE);
    return day(name, LocalDate.ofInstant(at, ClockProducer.ZONE)).add("time", TIME.format(time));
  }

  private static JsonObjectBuilder day(String name, LocalDate day) {
    return JSON.createObjectBuilder()
        .add("name", name)
        .add("eventType", "singleDate")
        .add("date", day.toString());
  }
}
