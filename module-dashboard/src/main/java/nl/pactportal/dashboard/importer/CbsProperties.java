package nl.pactportal.dashboard.importer;

import java.util.Map;
import java.util.OptionalInt;
import nl.pactportal.dashboard.source.DatasetDescription;

/** What CBS says of a table as a whole. */
record CbsProperties(String version, OptionalInt observationCount, DatasetDescription description) {
  private static final String OWNER = "Centraal Bureau voor de Statistiek (CBS)";

  static CbsProperties of(TableId table, Map<String, String> said) {
    DatasetDescription description =
        new DatasetDescription(
            CbsObservation.required(said, "Title"),
            OWNER,
            "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/" + table.value(),
            said.getOrDefault("Description", said.getOrDefault("Summary", "")).strip(),
            said.getOrDefault("Frequency", "").strip(),
            said.getOrDefault("License", "").strip());
    return new CbsProperties(
        said.getOrDefault("Version", "").strip(),
        count(said.getOrDefault("ObservationCount", "")),
        description);
  }

  private static OptionalInt count(String text) {
    return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }
}
