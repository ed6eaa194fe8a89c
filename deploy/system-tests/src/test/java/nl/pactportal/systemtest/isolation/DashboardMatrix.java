package nl.pactportal.systemtest.isolation;

import static nl.pactportal.systemtest.isolation.Matrix.ALL;
import static nl.pactportal.systemtest.isolation.Matrix.COORDINATOR;
import static nl.pactportal.systemtest.isolation.Matrix.PARTNERS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the matrix that is about the dashboard; one method per feature. */
final class DashboardMatrix {
  private static final String DATASET = "0198d000-0000-7000-8000-000000000001";
  private static final String UPLOAD = "0198dd30-0000-7000-8000-000000000022";
  private static final String HELD_DASHBOARD = "a9000000-0000-7000-8000-000000000003";

  private static final String RELEASE = "0198dd20-0000-7000-8000-000000000021";
  private static final String WITHHELD = "0198dd20-0000-7000-8000-000000000032";
  private static final Set<String> KEEPERS = Set.of("province-assessor", "platform-administrator");
  private static final String QUESTION = "0198dd60-0000-7000-8000-00000000000";
  private static final String NOTE = "0198dd65-0000-7000-8000-00000000000";
  private static final Set<String> ASKERS =
      PARTNERS.stream().filter(role -> !role.equals("auditor")).collect(Collectors.toSet());

  private DashboardMatrix() {}

  static List<Row> rows() {
    return Stream.of(
            regions(),
            sources(),
            vintages(),
            uploads(),
            figures(),
            rendered(),
            pictures(),
            questions(),
            ownData(),
            api())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> regions() {
    return List.of(
        // who has no figures is sent on to the sources
        Row.at("/dashboard/index.xhtml").forRoles(ALL).showing("Jeugdwerkloosheid"),
        Row.at("/dashboard/decisions/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("PB", HELD_DASHBOARD, "on hold"),
        region(Row.at("/dashboard/regions/detail.xhtml").with("region={id}").forRoles(PARTNERS)),
        region(Row.at("/dashboard/api/v1/regions/{id}/observations").forRoles(PARTNERS)));
  }

  private static Row region(Row row) {
    return row.of("AM25", "AM25", "West-Brabant").of("AM27", "AM27", "Noordoost-Brabant");
  }

  private static List<Row> sources() {
    return List.of(
        Row.at("/dashboard/sources/index.xhtml").forRoles(ALL).showing("Jeugdwerkloosheid"),
        Row.at("/dashboard/sources/detail.xhtml")
            .with("id={id}")
            .forRoles(ALL)
            .of("PB", DATASET, "Jeugdwerkloosheid"),
        Row.at("/dashboard/sources/upload.xhtml")
            .with("new=true")
            .forRoles(KEEPERS)
            .showing("Tabel uit een bestand inlezen"),
        Row.at("/dashboard/sources/upload.xhtml")
            .with("id={id}")
            .forRoles(KEEPERS)
            .of("PB", DATASET, "Bestand inlezen"),
        Row.at("/dashboard/sources/address.xhtml")
            .with("new=true")
            .forRoles(KEEPERS)
            .showing("Adres van een tabel"),
        Row.at("/dashboard/sources/address.xhtml")
            .with("id={id}")
            .forRoles(KEEPERS)
            .of("PB", DATASET, "Waar de tabel staat"));
  }

  private static List<Row> vintages() {
    return List.of(
        Row.at("/dashboard/sources/history.xhtml")
            .with("id={id}")
            .forRoles(ALL)
            .of("PB", DATASET, "Uitgaven"),
        Row.at("/dashboard/sources/triangle.xhtml")
            .with("id={id}")
            .forRoles(ALL)
            .of("PB", DATASET, "Bijstellingen"),
        Row.at("/dashboard/sources/breaks.xhtml")
            .with("id={id}")
            .forRoles(ALL)
            .of("PB", DATASET, "Breuken in de reeks"),
        Row.at("/dashboard/sources/schedule.xhtml")
            .with("id={id}")
            .forRoles(KEEPERS)
            .of("PB", DATASET, "Wanneer ophalen"),
        Row.at("/dashboard/sources/headlines.xhtml")
            .with("id={id}")
            .forRoles(KEEPERS)
            .of("PB", DATASET, "Welke onderwerpen"),
        Row.at("/dashboard/sources/release.xhtml")
            .with("id={id}")
            .forRoles(ALL)
            .of("PB", RELEASE, "Jeugdwerkloosheid"),
        // what is kept apart is there for who decides on it only
        Row.at("/dashboard/sources/release.xhtml")
            .with("id={id}")
            .forRoles(KEEPERS)
            .of("PB", WITHHELD, "202611100200"));
  }

  private static List<Row> uploads() {
    return List.of(
        Row.at("/dashboard/uploads/index.xhtml").forRoles(COORDINATOR).showing("Nieuwe tabel"),
        Row.at("/dashboard/uploads/edit.xhtml")
            .with("new=true")
            .forRoles(COORDINATOR)
            .showing("Kleine aantallen"),
        Row.at("/dashboard/uploads/detail.xhtml")
            .with("id={id}")
            .forRoles(COORDINATOR)
            .of("AM25", UPLOAD, "vsv-2025-2026.csv"),
        Row.at("/uploads/template.csv")
            .under("/dashboard/uploads/template.csv")
            .with("region={id}")
            .forRoles(COORDINATOR)
            .of("AM25", "AM25", "Breda")
            .of("AM27", "AM27", "Oss"),
        Row.at("/uploads/template.xlsx")
            .under("/dashboard/uploads/template.xlsx")
            .with("region={id}")
            .forRoles(COORDINATOR)
            .of("AM25", "AM25", "PK"));
  }

  /** Open data of all regions, for everybody who signs in. */
  private static List<Row> figures() {
    return List.of(
        Row.at("/dashboard/compare/index.xhtml").forRoles(ALL).showing("Ranglijst"),
        Row.at("/dashboard/explore/index.xhtml").forRoles(ALL).showing("Gebieden"));
  }

  /**
   * What stands below /public/ is open data, for everybody; PublicFiguresIT proves what it shows.
   */
  private static List<Row> rendered() {
    String figures = "?dataset={id}&lang=nl";
    String open = "/dashboard/public/";
    return List.of(
        Row.at("/dashboard/embed/index.xhtml")
            .forRoles(Set.of("platform-administrator"))
            .showing("ArbeidsmarktInZicht"),
        Row.at("/public/embed.xhtml")
            .under(open + "embed.xhtml?chart={id}/RATE")
            .forRoles(ALL)
            .of(null, "DEMO-JW", "Jeugdwerkloosheid"),
        Row.at("/public/exports/*")
            .under(open + "exports/data.csv" + figures)
            .forRoles(ALL)
            .of(null, "DEMO-JW", "West-Brabant"),
        Row.at("/exports/*")
            .under("/dashboard/exports/data.csv" + figures)
            .forRoles(PARTNERS)
            .of("AM25", "DEMO-WB", "GM0758")
            .of("AM27", "DEMO-NOB", "GM0796"),
        Row.at("/dashboard/api/v1/public/oembed")
            .with("url=%2Fdashboard%2Fpublic%2Fembed.xhtml%3Fchart%3DDEMO-JW%2FRATE")
            .forRoles(ALL)
            .showing("rich"));
  }

  /** Without script a page shows pictures; one of a region's own table is for its readers only. */
  private static List<Row> pictures() {
    String explore = "/dashboard/explore/index.xhtml?topic=";
    String west = PictureNames.on("coordinator-west", explore + "AM25%2FDEMO-WB:VSV&area=GM0758");
    String northEast =
        PictureNames.on("coordinator-noordoost", explore + "AM27%2FDEMO-NOB:VSV&area=GM0796");
    return List.of(
        Row.at("/charts/*")
            .under("/dashboard/charts/{id}.svg")
            .forRoles(PARTNERS)
            .of("AM25", west, ": Breda. De cijfers staan ook")
            .of("AM27", northEast, "Hertogenbosch. De cijfers staan ook"));
  }

  private static List<Row> questions() {
    Set<String> answerers = Set.of("province-assessor", "secretariat");
    return List.of(
        Row.at("/dashboard/questions/index.xhtml").forRoles(PARTNERS).showing("Informatievragen"),
        Row.at("/dashboard/questions/edit.xhtml")
            .with("new=true")
            .forRoles(ASKERS)
            .showing("Vraag stellen"),
        question(Row.at("/dashboard/questions/detail.xhtml").with("id={id}").forRoles(PARTNERS))
            .of("PB", QUESTION + "3", "Jeugdwerkloosheid per regio per kwartaal"),
        question(
            Row.at("/dashboard/questions/step.xhtml")
                .with("id={id}&to=NEEDS_PURCHASE")
                .forRoles(answerers)),
        note(Row.at("/dashboard/annotations/detail.xhtml").with("id={id}").forRoles(ALL)),
        note(Row.at("/dashboard/annotations/edit.xhtml").with("id={id}").forRoles(COORDINATOR)),
        Row.at("/questions/inventory.csv")
            .under("/dashboard/questions/inventory.csv")
            .forRoles(PARTNERS)
            .showing("gevraagd door"),
        Row.at("/questions/inventory-excel.csv")
            .under("/dashboard/questions/inventory-excel.csv")
            .forRoles(PARTNERS)
            .showing("gevraagd door"));
  }

  /** Where somebody is named, told to nobody but him. */
  private static List<Row> ownData() {
    return List.of(
        Row.at("/my-data.json")
            .under("/dashboard/my-data.json")
            .forRoles(ALL)
            .showing("Pact Portal, /dashboard"));
  }

  private static Row note(Row row) {
    return row.of("AM25", NOTE + "1", "Twee grote werkgevers in de logistiek")
        .of("AM27", NOTE + "2", "De bron noemt dit cijfer onbetrouwbaar");
  }

  private static Row question(Row row) {
    return row.of("AM25", QUESTION + "1", "Stageplekken in de zorg in de Baronie")
        .of("AM27", QUESTION + "2", "Uitval in de horeca na de winter");
  }

  private static List<Row> api() {
    String open = "/dashboard/api/v1/public/datasets";
    String own = "/dashboard/api/v1/datasets";
    return List.of(
        Row.at("/dashboard/api/v1/public/openapi.json").forRoles(ALL).showing("openapi"),
        Row.at(open).forRoles(ALL).showing("DEMO-JW"),
        Row.at(open + "/{id}").forRoles(ALL).of(null, "DEMO-JW", "Jeugdwerkloosheid"),
        Row.at(open + "/{id}/observations").forRoles(ALL).of(null, "DEMO-JW", "2026KW03"),
        Row.at(own).forRoles(ALL).showing("DEMO-JW"),
        table(Row.at(own + "/{id}").forRoles(PARTNERS)),
        Row.at(own + "/{id}/observations")
            .forRoles(PARTNERS)
            .of("AM25", "DEMO-WB", "GM0758")
            .of("AM27", "DEMO-NOB", "GM0796"));
  }

  private static Row table(Row row) {
    return row.of("AM25", "DEMO-WB", "Breda").of("AM27", "DEMO-NOB", "Hertogenbosch");
  }
}
