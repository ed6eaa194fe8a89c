package nl.pactportal.dashboard.format;

/**
 * A cell as a file has it.
 *
 * @param value as written, or null
 * @param status letters of the source
 * @param confidential letters of the source
 * @param extra what only a file of our own says; or null
 */
public record Said(String value, String status, String confidential, Extra extra) {

  /**
   * @param flags letters of ours, also of a cell without a figure
   * @param low lower margin as written, or null
   * @param high the upper one
   */
  public record Extra(String flags, String low, String high) {}

  public static Said of(String value, String status, String confidential) {
    return new Said(value, status, confidential, null);
  }
}
