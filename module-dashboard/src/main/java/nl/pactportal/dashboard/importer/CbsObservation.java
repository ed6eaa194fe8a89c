package nl.pactportal.dashboard.importer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One cell as CBS serves it.
 *
 * @param dimensions codes of the other dimensions in one fixed order, {@code "RegioS=PV30;..."}
 * @param attribute ValueAttribute as served: which words CBS uses there is documented nowhere
 */
record CbsObservation(
    String measure, String dimensions, String period, BigDecimal value, String attribute) {
  private static final int MOST_DIGITS = 38;

  static CbsObservation of(Map<String, String> row, CbsLayout layout) {
    String dimensions =
        layout.categories().stream()
            .map(dimension -> dimension + "=" + required(row, dimension))
            .collect(Collectors.joining(";"));
    return new CbsObservation(
        required(row, "Measure"),
        dimensions,
        required(row, layout.time()),
        decimal(row.get("Value")),
        row.getOrDefault("ValueAttribute", "").strip());
  }

  /** Codes come padded with blanks here and there. */
  static String required(Map<String, String> row, String name) {
    String code = row.getOrDefault(name, "").strip();
    if (code.isEmpty()) {
      throw new SourceException(ImportFailure.UNREADABLE, "a row without " + name + ": " + row);
    }
    return code;
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

  /** All of the cell in one text, to tell two releases apart. */
  String fingerprint() {
    String number = value == null ? "" : value.stripTrailingZeros().toPlainString();
    return String.join("\u001f", measure, dimensions, period, number, attribute);
  }
}
