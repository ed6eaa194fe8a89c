package nl.pactportal.funding.books;

import static nl.pactportal.funding.books.ExportColumn.day;
import static nl.pactportal.funding.books.ExportColumn.moment;
import static nl.pactportal.funding.books.ExportColumn.money;
import static nl.pactportal.funding.books.ExportColumn.number;
import static nl.pactportal.funding.books.ExportColumn.text;

import java.util.List;

/**
 * A sheet of the controller's export.
 *
 * @param select columns in the order of the headings, of {@code o}, application {@code a}, call
 *     {@code c} and party {@code p}
 * @param from the table of {@code o} and what ties it to its application
 */
record ExportSheet(String name, List<ExportColumn> columns, String select, String from) {
  private static final String OF_GRANT =
      " o join funding.grant_decision g on g.region_code = o.region_code and g.id = o.grant_id"
          + " join funding.application a on a.region_code = o.region_code and a.id = g.application_id";
  private static final ExportColumn REGION = text("Regio");
  private static final ExportColumn REFERENCE = text("Kenmerk");
  private static final ExportColumn CALL = text("Openstelling");
  private static final ExportColumn STATUS = text("Status");

  static final List<ExportSheet> ALL =
      List.of(
          new ExportSheet(
              "Verleningen",
              List.of(
                  REGION,
                  REFERENCE,
                  CALL,
                  text("Titel"),
                  money("Aangevraagd"),
                  money("Besloten"),
                  text("Besluit"),
                  STATUS,
                  moment("Besloten op"),
                  day("Bekendgemaakt op"),
                  money("Bevoorschot"),
                  money("Betaald"),
                  money("Vastgesteld")),
              "p.name, a.reference, c.title, a.title, a.requested_cents, o.amount_cents, o.outcome, o.status,"
                  + " o.decided_at, o.made_known_on, o.advanced_cents, o.paid_cents, o.determined_cents",
              "funding.grant_decision o join funding.application a on a.region_code = o.region_code"
                  + " and a.id = o.application_id"),
          new ExportSheet(
              "Voorschotten",
              List.of(
                  REGION,
                  REFERENCE,
                  CALL,
                  text("Soort"),
                  number("Termijn"),
                  day("Gepland op"),
                  money("Bedrag"),
                  STATUS,
                  moment("Klaargezet op"),
                  moment("Vrijgegeven op")),
              "p.name, a.reference, c.title, o.kind, o.instalment, o.planned_on, o.amount_cents, o.status,"
                  + " o.prepared_at, o.released_at",
              "funding.advance" + OF_GRANT),
          new ExportSheet(
              "Betalingen",
              List.of(
                  REGION,
                  REFERENCE,
                  CALL,
                  text("Betaalkenmerk"),
                  money("Bedrag"),
                  STATUS,
                  day("Betaald op"),
                  day("Teruggekomen op"),
                  text("Reden")),
              "p.name, a.reference, c.title, o.end_to_end_id, o.amount_cents, o.status, o.paid_on,"
                  + " o.returned_on, o.reason",
              "funding.payment o join funding.advance v on v.region_code = o.region_code"
                  + " and v.id = o.advance_id join funding.grant_decision g on g.region_code = o.region_code"
                  + " and g.id = v.grant_id join funding.application a on a.region_code = o.region_code"
                  + " and a.id = g.application_id"),
          new ExportSheet(
              "Vaststellingen",
              List.of(
                  REGION,
                  REFERENCE,
                  CALL,
                  text("Grondslag"),
                  money("Verleend"),
                  money("Vastgesteld"),
                  money("Betaald"),
                  text("Grond"),
                  text("Afwikkeling"),
                  moment("Vastgesteld op"),
                  day("Bekendgemaakt op")),
              "p.name, a.reference, c.title, o.basis, o.granted_cents, o.amount_cents, o.paid_cents, o.ground,"
                  + " o.resolution, o.determined_at, o.made_known_on",
              "funding.determination" + OF_GRANT),
          new ExportSheet(
              "Terugvorderingen",
              List.of(
                  REGION,
                  REFERENCE,
                  CALL,
                  money("Hoofdsom"),
                  money("Rente"),
                  money("Ontvangen"),
                  money("Kwijtgescholden"),
                  STATUS,
                  day("Bekendgemaakt op"),
                  day("Te betalen voor")),
              "p.name, a.reference, c.title, o.principal_cents, o.interest_cents, o.received_cents,"
                  + " o.waived_cents, o.status, o.made_known_on, o.due_on",
              "funding.recovery" + OF_GRANT),
          new ExportSheet(
              "Boekingen",
              List.of(
                  number("Volgnummer"),
                  moment("Geboekt op"),
                  REGION,
                  CALL,
                  REFERENCE,
                  text("Gebeurtenis"),
                  text("Debet"),
                  text("Credit"),
                  money("Bedrag"),
                  text("Toelichting")),
              "o.seq, o.at, p.name, c.title, a.reference, o.event, o.debit, o.credit, o.cents, o.remark",
              "funding.posting o left join funding.application a on a.region_code = o.region_code"
                  + " and a.id = o.application_id"));

  List<String> headings() {
    return columns.stream().map(ExportColumn::heading).toList();
  }

  /** The next rows of regions ?1 after row ?3 of region ?2; each begins with its region and id. */
  String sql(int most) {
    String call = name.equals("Boekingen") ? "o.call_id" : "a.call_id";
    return "select o.region_code, cast(o.id as text), "
        + select
        + " from "
        + from
        + " join funding.call c on c.id = "
        + call
        + " join platform.party p on p.code = o.region_code"
        + " where o.region_code = any (string_to_array(?1, ','))"
        + " and (o.region_code, o.id) > (?2, cast(?3 as uuid)) order by o.region_code, o.id limit "
        + most;
  }
}
