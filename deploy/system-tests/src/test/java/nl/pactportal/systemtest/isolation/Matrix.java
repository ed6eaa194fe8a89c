package nl.pactportal.systemtest.isolation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may see what: one row for each page and endpoint. A new one belongs in here. */
final class Matrix {
  static final Set<String> ALL =
      Set.of(
          "province-intake",
          "province-assessor",
          "province-decider",
          "province-finance",
          "secretariat",
          "region-coordinator",
          "region-signatory",
          "board-member",
          "auditor",
          "platform-administrator");
  static final Set<String> PARTNERS = allBut("platform-administrator");
  static final Set<String> REGION_AND_AUDITOR =
      Set.of("region-coordinator", "region-signatory", "board-member", "auditor");

  /** Who may read what is confidential in a meeting. */
  static final Set<String> AT_THE_TABLE =
      Set.of(
          "secretariat",
          "region-coordinator",
          "board-member",
          "province-intake",
          "province-assessor",
          "province-decider");

  static final Set<String> COORDINATOR = Set.of("region-coordinator");
  static final Set<String> SECRETARIAT = Set.of("secretariat");

  /** Users that stand for all roles, two regions, both at once, and an accounthouder. */
  static final List<String> USERS =
      List.of(
          "coordinator-west",
          "coordinator-noordoost",
          "coordinator-tweeregios",
          "ondertekenaar-west",
          "bestuurder-noordoost",
          "secretariaat",
          "intake",
          "beoordelaar",
          "accounthouder-zuidoost",
          "beslisser",
          "financien-1",
          "auditor",
          "beheerder");

  static final List<TestDocument> MEETING_FILES =
      List.of(
          meetingFile("PB", "a0000000-0000-7000-8000-000020200706"),
          meetingFile("AM25", "a0000000-0000-7000-8000-000000000002"),
          meetingFile("AM27", "a0000000-0000-7000-8000-000000000003"));
  static final List<TestDocument> ITEM_FILES =
      List.of(
          itemFile("PB", "a1000000-0000-7000-8000-002020070606", "PARTNERS"),
          itemFile("AM25", "a1000000-0000-7000-8000-000000000201", "PARTNERS"),
          itemFile("AM27", "a1000000-0000-7000-8000-000000000301", "PARTNERS"));
  static final List<TestDocument> CONFIDENTIAL_FILES =
      List.of(
          itemFile("PB", "a1000000-0000-7000-8000-002020070605", "CONFIDENTIAL"),
          itemFile("AM25", "a1000000-0000-7000-8000-000000000202", "CONFIDENTIAL"),
          itemFile("AM27", "a1000000-0000-7000-8000-000000000302", "CONFIDENTIAL"));
  static final List<TestDocument> ANNEXES = List.of(annex("AM25", 10), annex("AM27", 10));
  static final List<TestDocument> ANNEXES_OF_DRAFTS = List.of(annex("AM25", 13), annex("AM27", 12));

  private Matrix() {}

  private static TestDocument meetingFile(String region, String meeting) {
    return new TestDocument(region, "meetings.meeting", meeting);
  }

  private static TestDocument itemFile(String region, String item, String confidentiality) {
    return new TestDocument(region, "meetings.agenda_item", item, confidentiality);
  }

  private static TestDocument annex(String region, int number) {
    return new TestDocument(
        region, "funding.application", FundingMatrix.application(region, number));
  }

  static List<Row> rows() {
    return Stream.of(
            portal(),
            MeetingsMatrix.rows(),
            FundingMatrix.rows(),
            DashboardMatrix.rows(),
            servlets())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> portal() {
    return List.of(
        Row.at("/index.xhtml").forRoles(ALL).showing("Mijn openstaande werk"),
        Row.at("/profile.xhtml").forRoles(ALL).showing("Mijn gegevens"),
        Row.at("/signed-out.xhtml").forRoles(ALL).showing("U bent afgemeld"),
        Row.at("/audit/index.xhtml").forRoles(Set.of("auditor")).showing("Logboek"));
  }

  /**
   * Files go with their thing. In a WAR that knows no such thing nobody gets them: see the test.
   */
  private static List<Row> servlets() {
    return List.of(
        documents("/meetings", PARTNERS, MEETING_FILES),
        documents("/meetings", PARTNERS, ITEM_FILES),
        documents("/meetings", AT_THE_TABLE, CONFIDENTIAL_FILES),
        documents("/funding", PARTNERS, ANNEXES),
        documents("/funding", REGION_AND_AUDITOR, ANNEXES_OF_DRAFTS));
  }

  private static Row documents(String war, Set<String> roles, List<TestDocument> files) {
    Row row = Row.at("/documents/*").under(war + "/documents/{id}").forRoles(roles);
    for (TestDocument file : files) {
      row = row.of(file.region(), file.id(), file.text());
    }
    return row;
  }

  private static Set<String> allBut(String role) {
    Set<String> rest = new TreeSet<>(ALL);
    rest.remove(role);
    return rest;
  }
}
