package nl.pactportal.dashboard.table;

/**
 * A code of a dimension.
 *
 * @param status how certain the figures of a period are, as served; empty for other dimensions
 */
public record SourceCode(String dimension, String code, String title, String status) {
  /** The dimension of areas, whatever the source calls it. */
  public static final String GEO = "geo";

  public static SourceCode of(String dimension, String code, String title) {
    return new SourceCode(dimension, code, title, "");
  }
}
