package nl.pactportal.dashboard.format.cbs;

import java.util.Map;
import java.util.OptionalInt;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.source.DatasetDescription;
import nl.pactportal.dashboard.table.SourceProperties;

/** What CBS says of a table of OData v3 as a whole. */
final class CbsV3Words {
  static final String OWNER = "Centraal Bureau voor de Statistiek (CBS)";
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private CbsV3Words() {}

  static SourceProperties properties(Map<String, String> said) {
    requireGoingOn(said.getOrDefault("OutputStatus", ""), said.getOrDefault("Identifier", ""));
    String modified = said.getOrDefault("Modified", "").strip();
    return new SourceProperties(
        modified,
        modified,
        said.getOrDefault("ReasonDelivery", "").strip(),
        null,
        OptionalInt.empty(), // RecordCount counts rows of the wide table, or cells: CBS says not
        new DatasetDescription(
            required(said, "Title"),
            OWNER,
            "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/" + required(said, "Identifier"),
            said.getOrDefault("ShortDescription", "").strip(),
            said.getOrDefault("Frequency", "").strip(),
            LICENCE));
  }

  /** A table that has ended would be shown as if it were news. */
  static void requireGoingOn(String status, String table) {
    if (status.strip().equalsIgnoreCase("Gediscontinueerd")) {
      throw new SourceException(ImportFailure.DISCONTINUED, table + ": " + status.strip());
    }
  }

  /** Codes come padded with blanks. */
  static String required(Map<String, String> row, String name) {
    String code = row.getOrDefault(name, "").strip();
    if (code.isEmpty()) {
      throw new SourceException(ImportFailure.UNREADABLE, "a row without " + name + ": " + row);
    }
    return code;
  }
}
