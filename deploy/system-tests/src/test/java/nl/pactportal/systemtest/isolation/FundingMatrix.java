package nl.pactportal.systemtest.isolation;

import static nl.pactportal.systemtest.isolation.Matrix.COORDINATOR;
import static nl.pactportal.systemtest.isolation.Matrix.PARTNERS;
import static nl.pactportal.systemtest.isolation.Matrix.REGION_AND_AUDITOR;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The part of the matrix that is about funding; one method per feature. */
final class FundingMatrix {
  private static final String CALL = "01970000-0000-7000-8000-00000000c001";
  private static final String GUIDE = "01970000-0000-7000-8000-00000000b002";
  private static final String CLOSED_CALL = "01970000-0000-7000-8000-00000000c002";
  private static final String CONCEPT = "01970000-0000-7000-8000-00000000c009";
  private static final Set<String> INTAKE = Set.of("province-intake");
  private static final Set<String> PROVINCE_AND_AUDITOR =
      Set.of(
          "province-intake",
          "province-assessor",
          "province-decider",
          "province-finance",
          "auditor");
  private static final String REFUSED = "01970000-0000-7000-8000-000002002520";
  private static final Set<String> BOOK_READERS =
      Set.of(
          "region-coordinator",
          "region-signatory",
          "board-member",
          "province-intake",
          "province-assessor",
          "province-decider",
          "province-finance",
          "auditor");
  private static final String MOVED_DEADLINE = "a9000000-0000-7000-8000-000000000001";

  private static final String BATCH = "01970000-0000-7000-8000-0000ba7c2020";
  private static final String ACTION_PLAN = "01970000-0000-7000-8000-000002002720";

  /** Who reads how applications are weighed. */
  private static final Set<String> WEIGHS =
      Set.of("province-intake", "province-assessor", "province-decider", "auditor");

  /** Grants that were made known: their titles stand in the public register. */
  static final Set<String> PUBLISHED =
      Set.of(
          "Aanpak jeugdwerkloosheid",
          "Van werk naar werk",
          "Techniekpact leerlingen",
          "Actieplan arbeidsmarkt",
          "Actieplan totaal West-Brabant",
          "Duurzame inzetbaarheid West-Brabant",
          "Duurzame inzetbaarheid Noordoost-Brabant",
          "Leerwerkloket in de wijk");

  private FundingMatrix() {}

  static List<Row> rows() {
    return Stream.of(
            applications(),
            scheme(),
            guide(),
            assessment(),
            letters(),
            payments(),
            settlement(),
            books(),
            register())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> applications() {
    return List.of(
        Row.at("/funding/index.xhtml").forRoles(PARTNERS).showing("Additionele middelen"),
        Row.at("/funding/calls/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("PB", CALL, "Additionele middelen"),
        submitted(Row.at("/funding/applications/detail.xhtml").with("id={id}").forRoles(PARTNERS)),
        drafts(
            Row.at("/funding/applications/detail.xhtml")
                .with("id={id}")
                .forRoles(REGION_AND_AUDITOR)),
        drafts(Row.at("/funding/applications/edit.xhtml").with("id={id}").forRoles(COORDINATOR)),
        Row.at("/funding/applications/edit.xhtml")
            .with("call=" + CALL + "&region={id}")
            .forRoles(COORDINATOR)
            .of("AM25", "AM25", "West-Brabant")
            .of("AM27", "AM27", "Noordoost-Brabant"),
        submitted(Row.at("/funding/applications/receipt.xhtml").with("id={id}").forRoles(PARTNERS)),
        Row.at("/exports/receipt/*")
            .under("/funding/exports/receipt/{id}")
            .forRoles(PARTNERS)
            .of("AM25", application("AM25", 10), "%PDF")
            .of("AM27", application("AM27", 11), "%PDF")
            .of("AM28", application("AM28", 10), "%PDF"),
        Row.at("/drafts/state")
            .under("/funding/drafts/state?id={id}")
            .forRoles(COORDINATOR)
            .of("AM25", application("AM25", 13), "\"others\":")
            .of("AM27", application("AM27", 12), "\"others\":"),
        Row.at("/funding/advances/release.xhtml")
            .with("{id}")
            .forRoles(Set.of("province-finance"))
            .of("AM25", advance("AM25", 10), "Aanpak jeugdwerkloosheid")
            .of("AM27", advance("AM27", 10), "Van werk naar werk"),
        Row.at("/funding/decisions/index.xhtml")
            .forRoles(PARTNERS)
            .showing("Besluiten van het Pact"),
        Row.at("/funding/decisions/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("PB", MOVED_DEADLINE, "eind oktober"),
        Row.at("/funding/api/v1/applications").forRoles(PARTNERS).showing("\"title\""),
        submitted(Row.at("/funding/api/v1/applications/{id}").forRoles(PARTNERS)),
        drafts(Row.at("/funding/api/v1/applications/{id}").forRoles(REGION_AND_AUDITOR)));
  }

  private static Row submitted(Row row) {
    return row.of("AM25", application("AM25", 10), "Aanpak jeugdwerkloosheid")
        .of("AM25", application("AM25", 11), "Omscholing naar zorg en techniek")
        .of("AM27", application("AM27", 10), "Van werk naar werk")
        .of("AM27", application("AM27", 11), "Praktijkleren in de maakindustrie")
        .of("AM28", application("AM28", 10), "Techniekpact leerlingen");
  }

  /** What the region has not submitted is not the province's business. */
  private static Row drafts(Row row) {
    return row.of("AM25", application("AM25", 13), "Taal op de werkvloer")
        .of("AM27", application("AM27", 12), "Inclusief werkgeven");
  }

  private static List<Row> scheme() {
    return List.of(
        Row.at("/funding/calls/index.xhtml").forRoles(PARTNERS).showing("Additionele middelen"),
        Row.at("/funding/calls/outages.xhtml")
            .forRoles(PARTNERS)
            .showing("Aanmelden bij het portaal"),
        Row.at("/funding/calls/themes.xhtml")
            .forRoles(PARTNERS)
            .showing("Begeleiding van werk naar werk"),
        Row.at("/funding/calls/checklist.xhtml")
            .forRoles(WEIGHS)
            .showing("Sluit de begroting aan op het gevraagde bedrag?"),
        Row.at("/funding/calls/history.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("PB", CLOSED_CALL, "Ambtelijk Pact 6 juli 2020, punt 2"),
        concept(
            Row.at("/funding/calls/detail.xhtml").with("id={id}").forRoles(PROVINCE_AND_AUDITOR)),
        concept(
            Row.at("/funding/calls/history.xhtml").with("id={id}").forRoles(PROVINCE_AND_AUDITOR)),
        concept(Row.at("/funding/calls/edit.xhtml").with("id={id}").forRoles(INTAKE)),
        Row.at("/funding/calls/ceiling.xhtml")
            .with("id={id}")
            .forRoles(INTAKE)
            .of("PB", CALL, "Additionele middelen"),
        Row.at("/funding/calls/closing.xhtml")
            .with("id={id}")
            .forRoles(INTAKE)
            .of("PB", CALL, "Additionele middelen"));
  }

  /** Before it is published a call is the province's own paper. */
  private static Row concept(Row row) {
    return row.of("PB", CONCEPT, "Ontwikkelen tijdens het werk");
  }

  private static List<Row> guide() {
    return List.of(
        Row.at("/funding/guide/index.xhtml")
            .with("call={id}")
            .forRoles(PARTNERS)
            .of("PB", CALL, "Ruggespraak met bestuurders"),
        Row.at("/funding/guide/version.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("PB", GUIDE, "Ruggespraak met bestuurders"),
        Row.at("/calendar.ics")
            .under("/funding/calendar.ics")
            .forRoles(PARTNERS)
            .showing("BEGIN:VCALENDAR"),
        Row.at("/funding/calendar/index.xhtml")
            .forRoles(PARTNERS)
            .showing("Termijnen in uw agenda"),
        // opens for everybody who has the key; what it shows is proved by DeadlineFeedIT
        Row.at("/public/calendar/*")
            .under("/funding/public/calendar/{id}.ics")
            .forRoles(Matrix.ALL)
            .of(null, "demo-terms-west", "X-WR-CALNAME:Pact: subsidies"),
        Row.at("/my-data.json")
            .under("/funding/my-data.json")
            .forRoles(PARTNERS)
            .showing("\"madeAt\""),
        Row.at("/funding/guide/edit.xhtml")
            .with("call={id}")
            .forRoles(Set.of("province-intake", "province-assessor", "province-decider"))
            .of("PB", CLOSED_CALL, "Nog in bewerking"),
        Row.at("/funding/notices/index.xhtml")
            .forRoles(
                Set.of(
                    "region-coordinator",
                    "region-signatory",
                    "province-intake",
                    "province-assessor",
                    "province-decider",
                    "province-finance"))
            .showing("Mails over werk"),
        // no other region learns that it was asked, nor by whom
        Row.at("/funding/guide/question.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("AM25", question("AM25", 1), "Telt de inzet van eigen medewerkers mee")
            .of("AM27", question("AM27", 2), "Kan een activiteit doorlopen"),
        Row.at("/funding/guide/question.xhtml")
            .with("call={id}")
            .forRoles(Set.of("region-coordinator", "region-signatory"))
            .of("PB", CALL, "Additionele middelen"));
  }

  private static String question(String region, int number) {
    return "01970000-0000-7000-8000-0000b4" + region.substring(2) + "000" + number;
  }

  private static List<Row> assessment() {
    return List.of(
        Row.at("/funding/terms/index.xhtml").forRoles(PARTNERS).showing("Awb 6:7"),
        Row.at("/funding/calls/ranking.xhtml")
            .with("id={id}")
            .forRoles(WEIGHS)
            .of("PB", CALL, "Additionele middelen"),
        Row.at("/funding/applications/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("AM26", application("AM26", 11), "Food en techniek")
            .of("AM26", application("AM26", 12), "Banen in de logistiek")
            .of("AM32", application("AM32", 11), "Leren op de werkvloer"));
  }

  private static List<Row> letters() {
    return List.of(
        Row.at("/letters/*")
            .under("/funding/letters/{id}")
            .forRoles(PARTNERS)
            .of("AM25", md5("letter" + application("AM25", 10)), "%PDF")
            .of("AM27", md5("letter" + application("AM27", 10)), "%PDF"),
        Row.at("/funding/objections/index.xhtml").forRoles(PARTNERS).showing("Bezwaren"),
        Row.at("/funding/objections/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("AM25", md5("objection" + REFUSED), "De banenmarkt past wel")
            .of("AM27", md5("objection" + application("AM27", 10)), "Het projectbureau hoort"),
        Row.at("/funding/objections/file.xhtml")
            .with("letter={id}")
            .forRoles(Set.of("region-signatory"))
            // the end of its number, with the region: titles of letters are alike
            .of("AM25", md5("letter" + application("AM25", 10)), "-000125"));
  }

  private static List<Row> payments() {
    Set<String> finance = Set.of("province-finance");
    return List.of(
        Row.at("/funding/payments/index.xhtml")
            .forRoles(
                Set.of(
                    "region-coordinator",
                    "region-signatory",
                    "board-member",
                    "province-decider",
                    "province-finance",
                    "auditor"))
            .showing("Voorschotten en saldi"),
        Row.at("/funding/payments/account.xhtml")
            .with("region={id}")
            .forRoles(
                Set.of("region-coordinator", "region-signatory", "province-finance", "auditor"))
            .of("AM25", "AM25", "NL78 RABO 0100 0000 25")
            .of("AM27", "AM27", "NL24 RABO 0100 0000 27"),
        Row.at("/funding/payments/new.xhtml").forRoles(finance).showing("Nieuwe betaalbatch"),
        Row.at("/funding/payments/batch.xhtml")
            .with("id={id}")
            .forRoles(Set.of("province-decider", "province-finance", "auditor"))
            .of("PNB", BATCH, "PACT-20201019-0000ba7c2020"),
        Row.at("/funding/payments/result.xhtml")
            .with("id={id}")
            .forRoles(finance)
            .of("AM27", md5("payment" + md5("advance" + ACTION_PLAN)), "NL24 RABO 0100 0000 27"),
        Row.at("/exports/batches/*")
            .under("/funding/exports/batches/{id}")
            .forRoles(finance)
            .of("PNB", BATCH, "PACT-20201019-0000ba7c2020"));
  }

  private static List<Row> settlement() {
    return List.of(
        // what the region says of what the province means to take back
        Row.at("/funding/applications/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("AM32", "01970000-0000-7000-8000-000006003262", "De regio vindt de termijn kort"),
        Row.at("/funding/settlements/index.xhtml")
            .forRoles(PARTNERS)
            .showing("Verplichtingen tot verantwoording"),
        Row.at("/funding/obligations/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of(
                "AM25",
                md5("obligation" + earlier("AM25", 30)),
                "Duurzame inzetbaarheid West-Brabant")
            .of(
                "AM27",
                md5("obligation" + earlier("AM27", 30)),
                "Duurzame inzetbaarheid Noordoost-Brabant"),
        Row.at("/funding/obligations/new.xhtml")
            .with("application={id}")
            .forRoles(Set.of("province-intake", "province-assessor"))
            .of("AM25", application("AM25", 10), "Aanpak jeugdwerkloosheid"),
        Row.at("/funding/accounts/edit.xhtml")
            .with("application={id}")
            .forRoles(COORDINATOR)
            .of("AM25", application("AM25", 10), "Aanpak jeugdwerkloosheid")
            .of("AM27", application("AM27", 10), "Van werk naar werk"),
        Row.at("/funding/accounts/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("AM25", md5("account" + total("AM25")), "Actieplan totaal West-Brabant")
            .of("AM27", md5("account" + earlier("AM27", 31)), "Leerwerkloket in de wijk"),
        Row.at("/funding/determinations/detail.xhtml")
            .with("application={id}")
            .forRoles(PARTNERS)
            .of("AM25", total("AM25"), "Actieplan totaal West-Brabant")
            .of("AM27", earlier("AM27", 31), "Leerwerkloket in de wijk"),
        Row.at("/funding/recoveries/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("AM25", md5("determination" + total("AM25")), "Actieplan totaal West-Brabant")
            .of("AM27", md5("determination" + earlier("AM27", 31)), "Leerwerkloket in de wijk"));
  }

  private static String earlier(String region, int number) {
    return "01970000-0000-7000-8000-00000300" + region.substring(2) + number;
  }

  private static String total(String region) {
    return "01970000-0000-7000-8000-00000400" + region.substring(2) + 40;
  }

  private static List<Row> books() {
    return List.of(
        Row.at("/funding/books/index.xhtml").forRoles(BOOK_READERS).showing("Additionele middelen"),
        Row.at("/funding/books/check.xhtml")
            .forRoles(Set.of("province-finance", "auditor"))
            .showing("Nu vergelijken"),
        Row.at("/books/export.xlsx")
            .under("/funding/books/export.xlsx")
            .forRoles(Set.of("province-finance", "auditor"))
            .showing("PK"));
  }

  /** Open to everybody; that they show what was made known and no more is proved by RegisterIT. */
  private static List<Row> register() {
    return List.of(
        Row.at("/funding/public/register.xhtml").forRoles(Matrix.ALL).showing("Subsidieregister"),
        Row.at("/public/register.csv")
            .under("/funding/public/register.csv")
            .forRoles(Matrix.ALL)
            .showing("nummer verlening"),
        Row.at("/public/register-excel.csv")
            .under("/funding/public/register-excel.csv")
            .forRoles(Matrix.ALL)
            .showing("nummer verlening"),
        Row.at("/funding/api/v1/public/common-grants/opportunities")
            .forRoles(Matrix.ALL)
            .showing("paginationInfo"),
        Row.at("/funding/api/v1/public/common-grants/opportunities/{id}")
            .forRoles(Matrix.ALL)
            .of(null, CLOSED_CALL, "Reguliere middelen"),
        Row.at("/funding/api/v1/public/common-grants/awards")
            .forRoles(Matrix.ALL)
            .showing("paginationInfo"),
        Row.at("/funding/api/v1/public/common-grants/awards/{id}")
            .forRoles(Matrix.ALL)
            .of(null, md5("decision" + ACTION_PLAN), "Actieplan arbeidsmarkt"));
  }

  static String application(String region, int number) {
    return "01970000-0000-7000-8000-00000100" + region.substring(2) + number;
  }

  /** Demo data makes the id of an advance out of that of its application. */
  private static String advance(String region, int number) {
    String application = application(region, number);
    return "id=" + md5("advance" + application) + "&application=" + application;
  }

  private static String md5(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of()
          .formatHex(hash)
          .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
