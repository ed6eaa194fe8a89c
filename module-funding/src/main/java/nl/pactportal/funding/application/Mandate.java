package nl.pactportal.funding.application;

import nl.pactportal.platform.error.BusinessException;

/** On what a signatory says his power to sign rests. */
final class Mandate {
  private static final int LONGEST = 500;

  private Mandate() {}

  /** Null if he said nothing: the box above the button is the statement itself. */
  static String said(String typed) {
    String said = typed == null || typed.isBlank() ? null : typed.strip();
    if (said != null && said.length() > LONGEST) {
      throw new BusinessException("mandate", "reason.long", LONGEST);
    }
    return said;
  }
}
