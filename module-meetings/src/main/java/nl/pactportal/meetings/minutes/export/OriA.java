package nl.pactportal.meetings.minutes.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.pactportal.meetings.minutes.document.BallotText;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.DutchWords;
import nl.pactportal.meetings.minutes.document.MeetingFacts;
import nl.pactportal.meetings.minutes.document.MeetingFacts.AttendeeFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.RecordFact;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.export.XmlText;

/**
 * The minutes as ORI-A 1.0.1 (https://ori-a.nl).
 *
 * <p>ORI-A ties a decision to its item by a vote only, and this Pact mostly decides without one. An
 * invented vote would be a lie, so without one the tie is the identification: {@code besluit-5-1}
 * is the first decision under the item {@code agendapunt-5}, and its explanation begins with
 * "Agendapunt 5". "No decision" is no besluit; that the item was dealt with and nothing decided
 * says the item itself.
 *
 * <p>People are their role, which stands as the mandatory surname.
 */
public final class OriA {
  static final String NAMESPACE = "https://ori-a.nl";
  private static final String ROLES = "https://ori-a.nl/begrippenlijsten#deelnemerrollen";
  private static final String TYPES = "https://ori-a.nl/begrippenlijsten#vergaderingstypes";
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final XmlText xml = new XmlText();
  private final MinutesDocument document;
  private final MeetingFacts facts;
  private final OriVotes votes;

  private OriA(MinutesDocument document) {
    this.document = document;
    this.facts = document.facts();
    this.votes = new OriVotes(xml, facts);
  }

  /**
   * @throws BusinessException if ORI-A cannot hold it: it wants a meeting that took place, with an
   *     agenda
   */
  public static String of(MinutesDocument document) {
    if (!possible(document)) {
      throw new BusinessException(null, "minutes.noOriA");
    }
    return new OriA(document).write();
  }

  public static boolean possible(MinutesDocument document) {
    MeetingFacts facts = document.facts();
    return facts.held() && !facts.tentative() && !facts.items().isEmpty();
  }

  private String write() {
    xml.open("ORI-A", "xmlns", NAMESPACE);
    meeting();
    facts.items().forEach(this::item);
    votes.ballots();
    votes.decisions().forEach(this::decision);
    facts.attendees().stream().filter(AttendeeFact::apology).forEach(this::absent);
    List<AttendeeFact> there = facts.attendees().stream().filter(a -> !a.apology()).toList();
    there.forEach(this::present);
    return xml.close().done();
  }

  private void meeting() {
    xml.open("vergadering");
    xml.element("ID", facts.id());
    xml.element("naam", facts.body());
    xml.element("geplandeDatum", facts.heldOn());
    xml.element("datum", facts.heldOn());
    xml.element("geplandeAanvang", moment(facts.startsAt(), false));
    xml.element("geplandEinde", moment(facts.endsAt(), facts.endsNextDay()));
    xml.element("aanvang", moment(facts.opened(), false));
    xml.element("einde", moment(facts.closed(), facts.endsNextDay()));
    concept("type", "Ambtelijk of bestuurlijk overleg", TYPES, "ORI-A vergaderingstypes");
    xml.element(
        "toelichting",
        document.section(DocumentSection.HEAD) == null
            ? null
            : document.section(DocumentSection.HEAD).text());
    xml.open("georganiseerdDoorGremium").element("naam", facts.body()).close();
    xml.element("locatie", facts.place());
    xml.element("status", "Gehouden");
    xml.open("isGenotuleerdIn").open("verwijzingInformatieobject");
    xml.element("verwijzingID", "verslag-" + facts.id() + "-" + document.state().number());
    xml.element("verwijzingNaam", document.title());
    xml.close().close().close();
  }

  private void item(ItemFact item) {
    DocumentSection section = document.section(item.id().toString());
    xml.open("agendapunt");
    xml.element("ID", id(item));
    xml.element("naam", item.title());
    xml.element("volgnummer", item.number());
    xml.element(
        "omschrijving", section == null || section.text().isBlank() ? null : section.text());
    xml.element("starttijd", moment(item.started(), false));
    xml.element("eindtijd", moment(item.ended(), false));
    xml.element("indicatieBehandeld", !item.moved());
    xml.element("indicatieBesloten", votes.decided(item));
    xml.close();
  }

  private static String id(ItemFact item) {
    return "agendapunt-" + item.number();
  }

  private void decision(OriVotes.Decided one) {
    xml.open("besluit");
    xml.element("ID", one.id());
    xml.element("resultaat", result(one.fact()));
    xml.element(
        "toelichting",
        "Agendapunt "
            + one.item().number()
            + " ("
            + one.item().title()
            + "), "
            + DutchWords.decision(one.fact().kind())
            + ": "
            + one.fact().text()
            + (one.voted() ? " " + BallotText.count(one.fact().ballot()) : ""));
    xml.close();
  }

  private static String result(RecordFact fact) {
    return switch (fact.kind()) {
      case "WAIT", "ON_HOLD" -> "Aangehouden";
      case "REJECTED" -> "Verworpen";
      default ->
          fact.ballot() != null && fact.ballot().unanimous() ? "Unaniem aangenomen" : "Aangenomen";
    };
  }

  private void absent(AttendeeFact who) {
    xml.open("persoonBuitenVergadering");
    person(who);
    xml.close();
  }

  private void person(AttendeeFact who) {
    xml.element("ID", "persoon-" + who.id());
    xml.open("naam").element("achternaam", who.role()).close();
  }

  private void present(AttendeeFact who) {
    xml.open("aanwezigeDeelnemer");
    xml.element("ID", "deelnemer-" + who.id());
    concept("rolnaam", OriRole.of(who), ROLES, "ORI-A deelnemerrollen");
    xml.element("organisatie", who.behind());
    xml.element(
        "aanvangAanwezigheid",
        moment(who.arrived() != null ? who.arrived() : facts.begin(), false));
    xml.element(
        "eindeAanwezigheid",
        who.left() != null
            ? moment(who.left(), afterMidnight(who.left()))
            : moment(facts.end(), facts.endsNextDay()));
    xml.open("isNatuurlijkPersoon");
    person(who);
    xml.close();
    votes.castBy(who.id());
    SpokenParts.of(document, who).forEach(this::spoken);
    xml.close();
  }

  private void spoken(SpokenParts.Part part) {
    xml.open("spreektTijdensSpreekfragment");
    xml.element("ID", "spreekfragment-" + part.id() + "-" + part.speaker());
    xml.element("tekst", part.text());
    for (ItemFact item : part.items()) {
      xml.open("gedurendeAgendapunt").element("verwijzingID", id(item));
      xml.element("verwijzingNaam", item.title()).close();
    }
    xml.close();
  }

  private void concept(String element, String label, String list, String name) {
    xml.open(element).element("begripLabel", label).open("verwijzingBegrippenlijst");
    xml.element("verwijzingID", list).element("verwijzingNaam", name).close().close();
  }

  private boolean afterMidnight(LocalTime time) {
    return facts.endsNextDay() && facts.begin() != null && time.isBefore(facts.begin());
  }

  private String moment(LocalTime time, boolean nextDay) {
    if (time == null) {
      return null;
    }
    LocalDate day = nextDay ? facts.heldOn().plusDays(1) : facts.heldOn();
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(time).atZone(ZONE));
  }
}
