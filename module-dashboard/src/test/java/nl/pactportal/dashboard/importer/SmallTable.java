package nl.pactportal.dashboard.importer;

/**
 * A made-up table in CBS's shape: two measures, three quarters, a breakdown with padded codes, two
 * pages, properties in ever another order, one cell with an odd ValueAttribute, several absent.
 */
final class SmallTable {
  static final TableId ID = new TableId("99001NED");
  static final String PATH = "99001NED/";
  static final int OBSERVATIONS = 6;

  private SmallTable() {}

  static CbsServer on(CbsServer server, String version) {
    return server
        .on(PATH + "Properties", properties(version, OBSERVATIONS))
        .on(PATH + "MeasureCodes", MEASURES)
        .on(PATH + "Dimensions", DIMENSIONS)
        .on(PATH + "PeriodenCodes", PERIODS)
        .on(PATH + "GeslachtCodes", SEXES)
        .on(PATH + "Observations", first("Observations?$skip=4"))
        .on(PATH + "Observations?$skip=4", SECOND);
  }

  static String properties(String version, int count) {
    return """
        {"@odata.context":"x","Identifier":"99001NED","Version":"%s","Title":"Jongeren <b>test</b>",
         "RelatedSources":[{"Url":"https://example.org","Title":"y"}],"Status":"Regulier",
         "Frequency":"Per kwartaal","License":"https://creativecommons.org/licenses/by/4.0/",
         "Description":"Verzonnen tabel","VersionNotes":null,"ObservationCount":%d}
        """
        .formatted(version, count);
  }

  static final String MEASURES =
      """
      {"value":[
       {"Identifier":"M001","Title":"Werkloosheid","Unit":"%","Decimals":1,"MeasureGroupId":null},
       {"Unit":"x 1 000","Decimals":0,"Title":"Werklozen","Identifier":"M002"}]}
      """;
  static final String DIMENSIONS =
      """
      {"value":[{"Identifier":"Perioden","Kind":"TimeDimension","MapYear":null},
       {"Kind":"Dimension","Identifier":"Geslacht","Description":null}]}
      """;
  static final String PERIODS =
      """
      {"value":[
       {"Identifier":"2025KW04","Title":"2025 4e kwartaal","Status":"Definitief","Index":1},
       {"Status":"Voorlopig","Index":2,"Title":"2026 1e kwartaal","Identifier":"2026KW01"},
       {"Identifier":"2026KW02","Title":"2026 2e kwartaal","Status":null,"Index":3}]}
      """;
  static final String SEXES =
      """
      {"value":[{"Identifier":"T001038","Title":"Totaal mannen en vrouwen"},
       {"Title":"Mannen","Identifier":"3000   "}]}
      """;

  static String first(String nextLink) {
    return """
        {"@odata.nextLink":"%s","@odata.count":6,"value":[
         {"Id":0,"Value":9.4,"Measure":"M001","Geslacht":"T001038","ValueAttribute":"None","Perioden":"2025KW04"},
         {"Perioden":"2026KW01","Measure":"M001","Geslacht":"T001038","Value":9.75,"StringValue":null,"ValueAttribute":"None","Id":1},
         {"Id":2,"Measure":"M002","Geslacht":"T001038","Perioden":"2025KW04","ValueAttribute":"None","Value":41},
         {"Id":3,"Measure":"M001","Geslacht":"3000   ","Perioden":"2025KW04","ValueAttribute":"None","Value":10.1}]}
        """
        .formatted(nextLink);
  }

  static final String SECOND =
      """
      {"value":[
       {"ValueAttribute":"Geheim?","Id":4,"Measure":"M002","Geslacht":"3000   ","Perioden":"2026KW01","Value":null},
       {"Id":5,"Measure":"M001","Geslacht":"3000   ","Perioden":"2026KW01","Value":0.5E1,"ValueAttribute":"None"}],
       "@odata.context":"x"}
      """;
}
