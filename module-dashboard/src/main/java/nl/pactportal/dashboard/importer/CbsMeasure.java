package nl.pactportal.dashboard.importer;

import java.util.Map;

/** A measure of a table. */
record CbsMeasure(String code, String title, String unit, int decimals) {
  private static final int MOST_DECIMALS = 9;

  static CbsMeasure of(Map<String, String> row) {
    String code = CbsObservation.required(row, "Identifier");
    return new CbsMeasure(
        code,
        row.getOrDefault("Title", code).strip(),
        row.getOrDefault("Unit", "").strip(),
        decimals(row.getOrDefault("Decimals", "0")));
  }

  private static int decimals(String text) {
    return text.matches("\\d{1,2}") ? Math.min(MOST_DECIMALS, Integer.parseInt(text)) : 0;
  }
}
