package nl.pactportal.funding;

import nl.pactportal.platform.error.BusinessException;

/** Why somebody decided as he did, in his own words. */
public final class Reason {
  public static final int LONGEST = 2000;

  private Reason() {}

  /**
   * @param field where it is typed
   * @throws BusinessException at that field if it is empty or too long
   */
  public static String require(String said, String field) {
    String reason = optional(said, field);
    if (reason == null) {
      throw new BusinessException(field, "reason.missing");
    }
    return reason;
  }

  /** Null if nothing was said. */
  public static String optional(String said, String field) {
    if (said != null && said.length() > LONGEST) {
      throw new BusinessException(field, "reason.long", LONGEST);
    }
    return said == null || said.isBlank() ? null : said.strip();
  }
}
