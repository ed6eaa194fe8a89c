package nl.pactportal.systemtest.isolation;

import static nl.pactportal.systemtest.isolation.Matrix.ALL;
import static nl.pactportal.systemtest.isolation.Matrix.PARTNERS;
import static nl.pactportal.systemtest.isolation.Matrix.SECRETARIAT;

import java.util.List;
import java.util.stream.Stream;

/** The part of the matrix that is about meetings; one method per feature. */
final class MeetingsMatrix {
  static final String SHARED = "a0000000-0000-7000-8000-000020200706";
  static final String WEST = "a0000000-0000-7000-8000-000000000002";
  static final String NORTHEAST = "a0000000-0000-7000-8000-000000000003";

  private static final String SHARED_ITEM = "a1000000-0000-7000-8000-002020070602";
  private static final String WEST_ITEM = "a1000000-0000-7000-8000-000000000202";
  private static final String WEST_VOTE_ITEM = "a1000000-0000-7000-8000-000000000201";
  private static final String WEST_VOTE = "ac000000-0000-7000-8000-000000000001";
  private static final String ROUND = "a8000000-0000-7000-8000-000000000001";

  private MeetingsMatrix() {}

  static List<Row> rows() {
    return Stream.of(
            meetings(),
            bodies(),
            calendar(),
            agenda(),
            live(),
            decisions(),
            minutes(),
            followUp(),
            search())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> meetings() {
    return List.of(
        Row.at("/meetings/index.xhtml").forRoles(PARTNERS).showing("Komende vergaderingen"),
        Row.at("/meetings/meetings/plan.xhtml").forRoles(SECRETARIAT).showing("Plannen"),
        each(Row.at("/meetings/meetings/detail.xhtml").with("id={id}").forRoles(PARTNERS)),
        each(Row.at("/meetings/meetings/record.xhtml").with("id={id}").forRoles(SECRETARIAT)),
        Row.at("/meetings/api/v1/meetings").forRoles(PARTNERS).showing("Ambtelijk Pact"),
        each(Row.at("/meetings/api/v1/meetings/{id}").forRoles(PARTNERS)));
  }

  private static List<Row> bodies() {
    String body = "b0000000-0000-7000-8000-0000000000";
    return List.of(
        Row.at("/meetings/bodies/index.xhtml").forRoles(PARTNERS).showing("Overleggen"),
        Row.at("/meetings/bodies/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("PB", body + "01", "Coördinator West")
            .of("AM25", body + "25", "Regionaal overleg West-Brabant")
            .of("AM27", body + "27", "Regionaal overleg Noordoost-Brabant"),
        bodyForm("edit").with("id={id}"),
        bodyForm("seat").with("body={id}"),
        bodyForm("mandate").with("body={id}"),
        bodyForm("handover").with("body={id}&id=b2000000-0000-7000-8000-000000002501"),
        Row.at("/meetings/meetings/series.xhtml").forRoles(SECRETARIAT).showing("Data tonen"),
        each(Row.at("/meetings/meetings/edit.xhtml").with("id={id}").forRoles(SECRETARIAT)));
  }

  private static Row bodyForm(String page) {
    return Row.at("/meetings/bodies/" + page + ".xhtml")
        .forRoles(SECRETARIAT)
        .of("AM25", "b0000000-0000-7000-8000-000000000025", "Regionaal overleg West-Brabant");
  }

  /** What stands below /public/ opens for everybody; what it shows is proved by CalendarIT. */
  private static List<Row> calendar() {
    return List.of(
        Row.at("/meetings/calendar/index.xhtml").forRoles(PARTNERS).showing("Agenda volgen"),
        Row.at("/my-data.json")
            .under("/meetings/my-data.json")
            .forRoles(PARTNERS)
            .showing("\"madeAt\""),
        each(
            Row.at("/calendar/meeting")
                .under("/meetings/calendar/meeting?id={id}")
                .forRoles(PARTNERS)),
        Row.at("/public/calendar.ics")
            .under("/meetings/public/calendar.ics")
            .forRoles(ALL)
            .showing("BEGIN:VCALENDAR"),
        Row.at("/public/calendar/*")
            .under("/meetings/public/calendar/{id}.ics")
            .forRoles(ALL)
            .of(null, "demo-feed-west", "SUMMARY:Ambtelijk Pact"),
        each(Row.at("/meetings/invitations/detail.xhtml").with("id={id}").forRoles(SECRETARIAT)),
        Row.at("/meetings/invitations/mail.xhtml")
            .forRoles(SECRETARIAT)
            .showing("Nog niet verstuurd"),
        Row.at("/meetings/public/answer.xhtml")
            .with("token={id}")
            .forRoles(ALL)
            .of(null, "demo-answer-west", "Coördinator West"));
  }

  private static List<Row> agenda() {
    return List.of(
        each(Row.at("/meetings/meetings/agenda.xhtml").with("id={id}").forRoles(PARTNERS)),
        each(Row.at("/meetings/agenda/item.xhtml").with("id={id}").forRoles(SECRETARIAT)),
        each(Row.at("/meetings/agenda/paste.xhtml").with("id={id}").forRoles(SECRETARIAT)),
        each(Row.at("/meetings/agenda/papers.xhtml").with("id={id}").forRoles(SECRETARIAT)),
        built(Row.at("/meetings/agenda/version.xhtml").with("number=1&id={id}").forRoles(PARTNERS)),
        each(Row.at("/meetings/agenda/backlog.xhtml").with("meeting={id}").forRoles(PARTNERS)),
        Row.at("/meetings/agenda/backlog.xhtml")
            .with("body={id}")
            .forRoles(PARTNERS)
            .of("PB", "b0000000-0000-7000-8000-000000000001", "Ambtelijk Pact")
            .of("AM25", "b0000000-0000-7000-8000-000000000025", "Regionaal overleg West")
            .of("AM27", "b0000000-0000-7000-8000-000000000027", "Regionaal overleg Noordoost"));
  }

  private static List<Row> live() {
    return List.of(
        each(Row.at("/meetings/meetings/live.xhtml").with("id={id}").forRoles(PARTNERS)),
        each(Row.at("/meetings/meetings/live.xhtml").with("look=true&id={id}").forRoles(PARTNERS)),
        Row.at("/meetings/meetings/text.xhtml")
            .with("id={id}")
            .forRoles(SECRETARIAT)
            .of("PB", SHARED + "&item=" + SHARED_ITEM, "Vrije tekst")
            .of("AM25", WEST + "&item=" + WEST_ITEM, "Vrije tekst"),
        Row.at("/meetings/meetings/line.xhtml")
            .with("id={id}")
            .forRoles(SECRETARIAT)
            .of(
                "PB",
                SHARED + "&line=a3000000-0000-7000-8000-000000000001",
                "Plaats in het verslag")
            .of(
                "AM25",
                WEST + "&line=a3000000-0000-7000-8000-000000000006",
                "Plaats in het verslag"),
        Row.at("/live/state")
            .under("/meetings/live/state?id={id}")
            .forRoles(PARTNERS)
            .of("PB", SHARED, "stamp")
            .of("AM25", WEST, "stamp")
            .of("AM27", NORTHEAST, "stamp"));
  }

  private static List<Row> decisions() {
    return List.of(
        eachItem(Row.at("/meetings/decisions/edit.xhtml"), "Nieuw besluit"),
        eachItem(Row.at("/meetings/actions/edit.xhtml"), "Nieuwe actie"),
        eachItem(Row.at("/meetings/decisions/vote.xhtml"), "Nieuwe stemming"),
        Row.at("/meetings/decisions/vote.xhtml")
            .with("meeting=" + WEST + "&item=" + WEST_VOTE_ITEM + "&id={id}")
            .forRoles(PARTNERS)
            .of("AM25", WEST_VOTE, "krijgen vóór de zomer"),
        Row.at("/meetings/rounds/edit.xhtml")
            .with("meeting={id}&item=" + SHARED_ITEM)
            .forRoles(SECRETARIAT)
            .of("PB", SHARED, "Ronde beginnen"),
        Row.at("/meetings/rounds/index.xhtml").forRoles(PARTNERS).showing("Open rondes"),
        Row.at("/meetings/rounds/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("PB", ROUND, "Waar de regio's nu staan"));
  }

  /** A form at an item: of a meeting of all partners, and of one of one region. */
  private static Row eachItem(Row row, String marker) {
    return row.with("meeting={id}")
        .forRoles(SECRETARIAT)
        .of("PB", SHARED + "&item=" + SHARED_ITEM, marker)
        .of("AM25", WEST + "&item=" + WEST_ITEM, marker);
  }

  private static List<Row> minutes() {
    String demo = "ad000000-0000-7000-8000-000000000001";
    String july = "ac000000-0000-7000-8000-000000000001";
    String west = "ac000000-0000-7000-8000-000000000003";
    String open = "ae000000-0000-7000-8000-000000000001";
    String pub = "/meetings/api/v1/public/";
    return List.of(
        each(Row.at("/meetings/minutes/detail.xhtml").with("id={id}").forRoles(PARTNERS)),
        built(Row.at("/meetings/minutes/edit.xhtml").with("id={id}").forRoles(SECRETARIAT)),
        built(Row.at("/meetings/minutes/publish.xhtml").with("id={id}").forRoles(SECRETARIAT)),
        built(Row.at("/meetings/api/v1/minutes/{id}").forRoles(PARTNERS)),
        Row.at("/exports/minutes/*")
            .under("/meetings/exports/minutes/{id}/json")
            .forRoles(PARTNERS)
            .of("PB", july, "Ambtelijk Pact")
            .of("AM25", west, "Regionaal overleg West-Brabant"),
        // open to everybody, whatever role
        Row.at("/meetings/public/index.xhtml").forRoles(ALL).showing("Openbare verslagen"),
        Row.at("/meetings/public/minutes.xhtml")
            .with("id={id}")
            .forRoles(ALL)
            .of(null, demo, "Werkgroep Voorbeeld"),
        Row.at("/public/pdf/*")
            .under("/meetings/public/pdf/{id}")
            .forRoles(ALL)
            .of(null, demo, "%PDF"),
        Row.at(pub + "vergaderingen").forRoles(ALL).showing("Werkgroep Voorbeeld"),
        Row.at(pub + "vergaderingen/{id}").forRoles(ALL).of(null, open, "Werkgroep Voorbeeld"),
        Row.at(pub + "agendapunten").forRoles(ALL).showing("results"),
        Row.at(pub + "agendapunten/{id}").forRoles(ALL).of(null, open + "-1", "Werkwijze"),
        Row.at(pub + "besluiten").forRoles(ALL).showing("results"),
        Row.at(pub + "besluiten/{id}").forRoles(ALL).of(null, open + "-1-1", "elke maand"),
        Row.at(pub + "stemmingen").forRoles(ALL).showing("results"),
        Row.at(pub + "stemmingen/{id}").forRoles(ALL).of(null, open + "-1-2", "aangenomen"),
        Row.at(pub + "aanwezigedeelnemers").forRoles(ALL).showing("results"),
        Row.at(pub + "aanwezigedeelnemers/{id}")
            .forRoles(ALL)
            .of(null, open + "-deelnemer-1", "Coördinator Midden"),
        Row.at(pub + "informatieobjecten").forRoles(ALL).showing("Verslag overleg"),
        Row.at(pub + "informatieobjecten/{id}").forRoles(ALL).of(null, demo, "Verslag overleg"),
        Row.at(pub + "{id}").under(pub + "openapi.json").forRoles(ALL).showing("openapi"),
        Row.at(pub + "{id}").under(pub + "openapi.yaml").forRoles(ALL).showing("openapi"));
  }

  private static Row built(Row row) {
    return row.of("PB", SHARED, "Ambtelijk Pact")
        .of("AM25", WEST, "Regionaal overleg West-Brabant");
  }

  private static List<Row> followUp() {
    return List.of(
        Row.at("/meetings/actions/index.xhtml").forRoles(PARTNERS).showing("in vergaderingen"),
        Row.at("/meetings/actions/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("PB", "a4000000-0000-7000-8000-000000000001", "the place to be")
            .of("AM25", "a4000000-0000-7000-8000-000000000011", "Gemeenten herinneren"),
        Row.at("/meetings/decisions/index.xhtml").forRoles(PARTNERS).showing("Alle besluiten"),
        Row.at("/meetings/decisions/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("PB", "a3000000-0000-7000-8000-000000000002", "eind oktober")
            .of("AM25", "a3000000-0000-7000-8000-000000000006", "scholingsplatform"));
  }

  private static List<Row> search() {
    return List.of(
        Row.at("/meetings/search.xhtml").with("q=brabant").forRoles(PARTNERS).showing("Gevonden"));
  }

  /** A page of a meeting: one of all partners, one of each of two regions. */
  private static Row each(Row row) {
    return row.of("PB", SHARED, "Ambtelijk Pact")
        .of("AM25", WEST, "Regionaal overleg West-Brabant")
        .of("AM27", NORTHEAST, "Regionaal overleg Noordoost-Brabant");
  }
}
