package nl.pactportal.meetings.publication;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.pactportal.meetings.minutes.document.BallotFact;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.DutchWords;
import nl.pactportal.meetings.minutes.document.MeetingFacts;
import nl.pactportal.meetings.minutes.document.MeetingFacts.AttendeeFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;
import nl.pactportal.meetings.minutes.document.RecordFact;

/** Published minutes in the shape of ORI (Open Raadsinformatie) 2.0. */
final class OriResources {
  /**
   * A decision.
   *
   * @param part item and which decision of it: "3-1"
   */
  private record Made(ItemFact item, RecordFact fact, String part) {}

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final PublicationRow row;
  private final MeetingFacts facts;
  private final PublicDocument published;

  OriResources(PublicDocument published) {
    this.published = published;
    this.row = published.publication();
    this.facts = published.document().facts();
  }

  JsonObject meeting() {
    JsonObjectBuilder json = begin("vergaderingen", row.meetingId().toString());
    json.add("naam", facts.body());
    json.add("vergaderingstype", "ambtelijk of bestuurlijk overleg");
    json.add("status", facts.held() ? "gehouden" : "gepland");
    json.add("geplandeVergaderdatum", facts.heldOn().toString());
    add(json, "aanvangVergadering", moment(facts.begin(), false));
    add(json, "eindeVergadering", moment(facts.end(), facts.endsNextDay()));
    add(json, "locatie", facts.place());
    json.add("georganiseerdDoorGremium", JSON.createObjectBuilder().add("naam", facts.body()));
    json.add("agendapunten", addresses("agendapunten", items()));
    json.add("besluiten", addresses("besluiten", decisions()));
    json.add("stemmingen", addresses("stemmingen", ballots()));
    json.add("aanwezigeDeelnemers", addresses("aanwezigedeelnemers", attendees()));
    json.add(
        "informatieobjecten",
        JSON.createArrayBuilder().add(OriAddresses.of("informatieobjecten", row.id())));
    return json.build();
  }

  List<JsonObject> items() {
    return facts.items().stream().map(this::item).toList();
  }

  private JsonObject item(ItemFact item) {
    JsonObjectBuilder json = part("agendapunten", item.number() + "");
    json.add("agendapuntTitel", item.title());
    json.add("agendapuntvolgnummer", item.number() + "");
    published.document().sections().stream()
        .filter(section -> section.items().contains(item.id()))
        .findFirst()
        .map(DocumentSection::text)
        .ifPresent(text -> json.add("agendapuntOmschrijving", text));
    return json.build();
  }

  List<JsonObject> decisions() {
    return made().stream().map(this::decision).toList();
  }

  /** Votes by which decisions were made; each has the number of its decision. */
  List<JsonObject> ballots() {
    return made().stream().filter(made -> made.fact().ballot() != null).map(this::ballot).toList();
  }

  private List<Made> made() {
    List<Made> all = new ArrayList<>();
    for (ItemFact item : facts.items()) {
      int no = 0;
      for (RecordFact fact : item.records()) {
        if (fact.type() == RecordFact.Type.DECISION) {
          all.add(new Made(item, fact, item.number() + "-" + ++no));
        }
      }
    }
    return all;
  }

  /** Counts only: who voted what is in the minutes, as far as it is public. */
  private JsonObject ballot(Made made) {
    BallotFact ballot = made.fact().ballot();
    JsonObjectBuilder json = part("stemmingen", made.part());
    json.add("agendapunt", address(made.item()));
    json.add("leidtTotBesluit", OriAddresses.of("besluiten", row.meetingId() + "-" + made.part()));
    json.add("stemmingOver", ballot.question());
    json.add("stemmingstype", ballot.named() ? "hoofdelijk" : "schriftelijk");
    json.add("resultaatStemming", DutchWords.decision(made.fact().kind()));
    json.add("aantalVoor", ballot.votesFor());
    json.add("aantalTegen", ballot.votesAgainst());
    json.add("aantalOnthouden", ballot.votesAbstained());
    return json.build();
  }

  private String address(ItemFact item) {
    return OriAddresses.of("agendapunten", row.meetingId() + "-" + item.number());
  }

  private JsonObject decision(Made made) {
    JsonObjectBuilder json = part("besluiten", made.part());
    json.add("agendapunt", address(made.item()));
    json.add("besluitresultaat", DutchWords.decision(made.fact().kind()));
    json.add("besluittoelichting", made.fact().text());
    if (made.fact().ballot() != null) {
      json.add(
          "stemmingen",
          JSON.createArrayBuilder()
              .add(OriAddresses.of("stemmingen", row.meetingId() + "-" + made.part())));
    }
    return json.build();
  }

  List<JsonObject> attendees() {
    List<AttendeeFact> there = facts.attendees().stream().filter(a -> !a.apology()).toList();
    return IntStream.range(0, there.size()).mapToObj(i -> attendee(there.get(i), i + 1)).toList();
  }

  private JsonObject attendee(AttendeeFact who, int no) {
    JsonObjectBuilder json = part("aanwezigedeelnemers", "deelnemer-" + no);
    json.add("rolnaam", who.role());
    add(json, "organisatie", who.behind());
    add(json, "aanvangAanwezigheid", moment(who.arrived(), false));
    add(json, "eindeAanwezigheid", moment(who.left(), false));
    return json.build();
  }

  JsonObject document() {
    JsonObjectBuilder json = begin("informatieobjecten", row.id().toString());
    json.add("titel", row.title());
    json.add("informatieobjecttype", "verslag");
    json.add(
        "wooInformatiecategorie",
        JSON.createObjectBuilder().add("code", row.wooCode()).add("naam", row.wooName()));
    json.add("publicatiedatum", row.publishedAt().toString());
    json.add("webpaginaLink", OriAddresses.page("minutes.xhtml?id=" + row.id()));
    json.add("downloadLink", OriAddresses.page("pdf/" + row.id()));
    json.add("vergadering", OriAddresses.of("vergaderingen", row.meetingId()));
    return json.build();
  }

  private JsonObjectBuilder part(String resources, String part) {
    return begin(resources, row.meetingId() + "-" + part)
        .add("vergadering", OriAddresses.of("vergaderingen", row.meetingId()));
  }

  private static JsonObjectBuilder begin(String resources, String id) {
    return JSON.createObjectBuilder().add("url", OriAddresses.of(resources, id)).add("id", id);
  }

  private static JsonArrayBuilder addresses(String resources, List<JsonObject> all) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    all.forEach(each -> array.add(OriAddresses.of(resources, each.getString("id"))));
    return array;
  }

  private String moment(LocalTime time, boolean nextDay) {
    return time == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            facts.heldOn().plusDays(nextDay ? 1 : 0).atTime(time).atZone(ZONE));
  }

  private static void add(JsonObjectBuilder json, String name, String value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
