package nl.pactportal.dashboard.importer;

import java.util.Map;

/**
 * A code of a dimension.
 *
 * @param status how certain the figures of a period are, as served; empty for other dimensions
 */
record CbsCode(String dimension, String code, String title, String status) {
  static CbsCode of(String dimension, Map<String, String> row) {
    String code = CbsObservation.required(row, "Identifier");
    return new CbsCode(
        dimension,
        code,
        row.getOrDefault("Title", code).strip(),
        row.getOrDefault("Status", "").strip());
  }
}
