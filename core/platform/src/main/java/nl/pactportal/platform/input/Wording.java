package nl.pactportal.platform.input;

import nl.pactportal.platform.error.BusinessException;

/** Text as somebody typed it, made fit to keep. Pages show markup in it as the text it is. */
public final class Wording {
  /** PostgreSQL refuses NUL, and the other invisible characters only come from pasted rubbish. */
  private static final String INVISIBLE = "[\\p{Cc}&&[^\\n\\t]]";

  private Wording() {}

  /**
   * @param most characters (Unicode code points)
   * @throws BusinessException at that field if nothing is left or too much was said
   */
  public static String required(String field, String typed, int most) {
    String text = optional(field, typed, most);
    if (text == null) {
      throw new BusinessException(field, "wording.missing");
    }
    return text;
  }

  /**
   * Nothing said is null, however many spaces it took.
   *
   * @param most characters (Unicode code points)
   * @throws BusinessException at that field if too much was said
   */
  public static String optional(String field, String typed, int most) {
    if (typed == null) {
      return null;
    }
    String text = typed.replace("\r\n", "\n").replaceAll(INVISIBLE, "").strip();
    if (text.codePointCount(0, text.length()) > most) {
      throw new BusinessException(field, "wording.tooLong", most);
    }
    return text.isEmpty() ? null : text;
  }
}
