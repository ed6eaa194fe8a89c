package nl.pactportal.dashboard.gate;

import java.math.BigDecimal;

/**
 * One limit, as it stands in the database.
 *
 * @param target what it is for, within the rule: a measure, "RATE %" (kind and unit), a dimension;
 *     empty for everything
 * @param low least value, or most percent fewer; null for none
 * @param high greatest value, or most percent more; null for none
 * @param least a change of fewer units than this is no news; null for none
 * @param totalCode code of the total of a dimension; empty where the rule needs none
 */
public record GateLimit(
    GateRule rule,
    String target,
    Severity severity,
    BigDecimal low,
    BigDecimal high,
    BigDecimal least,
    String totalCode) {

  boolean counts() {
    return severity != Severity.OFF;
  }
}
