package nl.pactportal.funding.assessment;

import java.io.Serializable;
import nl.pactportal.platform.error.BusinessException;

/**
 * A question as somebody of the desk writes it.
 *
 * @param source law or scheme, or null
 * @param highest the most that can be scored; null for a question answered by yes or no
 */
public record CheckText(String questionNl, String questionEn, String source, Integer highest)
    implements Serializable {
  static final int LONGEST_QUESTION = 300;
  static final int LONGEST_SOURCE = 200;
  static final int HIGHEST = 100;

  /**
   * @throws BusinessException at the field that cannot be kept
   */
  CheckText fitting(CheckPhase phase) {
    boolean scored = phase == CheckPhase.ASSESSMENT;
    if (scored && (highest == null || highest < 1 || highest > HIGHEST)) {
      throw new BusinessException("highest", "checklist.highest.bounds", HIGHEST);
    }
    return new CheckText(
        question(questionNl, "questionNl"),
        question(questionEn, "questionEn"),
        source(),
        scored ? highest : null);
  }

  private static String question(String typed, String field) {
    String question = line(typed);
    if (question.codePoints().noneMatch(Character::isLetter)) {
      throw new BusinessException(field, "checklist.question.missing");
    }
    return fitting(question, LONGEST_QUESTION, field);
  }

  private String source() {
    String said = line(source);
    return said.isEmpty() ? null : fitting(said, LONGEST_SOURCE, "source");
  }

  private static String line(String typed) {
    return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
  }

  private static String fitting(String text, int longest, String field) {
    if (text.length() > longest || text.codePoints().anyMatch(CheckText::isInvisible)) {
      throw new BusinessException(field, "checklist.text.refused", longest);
    }
    return text;
  }

  /** Marks that turn the direction of writing, among others. */
  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT || type == Character.CONTROL;
  }
}
