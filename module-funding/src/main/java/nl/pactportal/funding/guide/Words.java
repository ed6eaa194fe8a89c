package nl.pactportal.funding.guide;

import nl.pactportal.platform.error.BusinessException;

/** What somebody typed into a field that may not be empty nor too long. */
final class Words {
  private Words() {}

  /**
   * @throws BusinessException at that field
   */
  static String require(String said, String field, int longest) {
    if (said == null || said.isBlank()) {
      throw new BusinessException(field, "reason.missing");
    }
    String words = said.strip();
    if (words.length() > longest) {
      throw new BusinessException(field, "reason.long", longest);
    }
    return words;
  }
}
