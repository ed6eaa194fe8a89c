package nl.pactportal.funding;

import nl.pactportal.platform.error.BusinessException;

/** A short text of one line, as it is kept. */
public final class OneLine {
  private OneLine() {}

  /**
   * @param field where it is typed
   * @param missing key of what is said if it has no letter in it
   * @throws BusinessException at that field if it says nothing, is too long or hides something
   */
  public static String require(String typed, int longest, String field, String missing) {
    String text = optional(typed, longest, field);
    if (text == null || text.codePoints().noneMatch(Character::isLetter)) {
      throw new BusinessException(field, missing);
    }
    return text;
  }

  /** Null if nothing was typed. */
  public static String optional(String typed, int longest, String field) {
    String text = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    if (text.length() > longest || hides(text)) {
      throw new BusinessException(field, "line.refused", longest);
    }
    return text.isEmpty() ? null : text;
  }

  /** Something one does not see, with which it could look like another text. */
  public static boolean hides(String text) {
    return text.codePoints().anyMatch(OneLine::isInvisible);
  }

  /** Marks that turn the direction of writing, and what no letter stands for, among others. */
  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
