package nl.pactportal.dashboard.importer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.source.DatasetDescription;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceProperties;

/** From the rows of CBS OData v4 to our words. */
final class CbsWords {
  private static final String OWNER = "Centraal Bureau voor de Statistiek (CBS)";

  /** Reason of the last edition of a table that gets no more of them. */
  static final String ENDED = "Stopgezet";

  private static final String NOTHING_SAID = "None";
  private static final int MOST_DECIMALS = 9;
  private static final int MOST_DIGITS = 38;

  private CbsWords() {}

  static SourceProperties properties(TableId table, Map<String, String> said) {
    return new SourceProperties(
        word(said, "Version"),
        word(said, "ObservationsModified"),
        "Gediscontinueerd".equals(word(said, "Status")) ? ENDED : word(said, "VersionReason"),
        null,
        count(said.getOrDefault("ObservationCount", "")),
        description(table, said));
  }

  private static DatasetDescription description(TableId table, Map<String, String> said) {
    return new DatasetDescription(
        required(said, "Title"),
        OWNER,
        "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/" + table.value(),
        said.getOrDefault("Description", said.getOrDefault("Summary", "")).strip(),
        word(said, "Frequency"),
        word(said, "License"));
  }

  static SourceMeasure measure(Map<String, String> row) {
    String code = required(row, "Identifier");
    return SourceMeasure.of(
        code,
        row.getOrDefault("Title", code).strip(),
        word(row, "Unit"),
        decimals(row.getOrDefault("Decimals", "0")));
  }

  static SourceCode code(String dimension, Map<String, String> row) {
    String code = required(row, "Identifier");
    return new SourceCode(
        dimension, code, row.getOrDefault("Title", code).strip(), word(row, "Status"));
  }

  /** Which words CBS uses as ValueAttribute is documented nowhere: they are kept as served. */
  static SourceCell cell(Map<String, String> row, CbsLayout layout) {
    String attribute = word(row, "ValueAttribute");
    BigDecimal value = decimal(row.get("Value"));
    return new SourceCell(
        required(row, "Measure"),
        dimensions(row, layout),
        layout.geo() == null ? "" : required(row, layout.geo()),
        required(row, layout.time()),
        value,
        NOTHING_SAID.equals(attribute) ? "" : attribute,
        value == null ? Missing.UNKNOWN : null,
        Set.of(),
        null,
        null);
  }

  private static String dimensions(Map<String, String> row, CbsLayout layout) {
    return layout.categories().stream()
        .map(dimension -> dimension + "=" + required(row, dimension))
        .collect(Collectors.joining(";"));
  }

  /** Codes come padded with blanks here and there. */
  static String required(Map<String, String> row, String name) {
    String code = word(row, name);
    if (code.isEmpty()) {
      throw new SourceException(ImportFailure.UNREADABLE, "a row without " + name + ": " + row);
    }
    return code;
  }

  private static String word(Map<String, String> row, String name) {
    return row.getOrDefault(name, "").strip();
  }

  private static int decimals(String text) {
    return text.matches("\\d{1,2}") ? Math.min(MOST_DECIMALS, Integer.parseInt(text)) : 0;
  }

  private static OptionalInt count(String text) {
    return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private static BigDecimal decimal(String text) {
    if (text == null) {
      return null;
    }
    try {
      BigDecimal value = new BigDecimal(text.strip());
      if (value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_DIGITS) {
        return value;
      }
    } catch (NumberFormatException noNumber) {
      // told below
    }
    throw new SourceException(ImportFailure.UNREADABLE, "no usable number: " + shortened(text));
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(MOST_DIGITS, text.length()));
  }
}
