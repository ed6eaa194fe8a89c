package nl.pactportal.funding.assessment;

import java.io.Serializable;
import nl.pactportal.funding.OneLine;
import nl.pactportal.platform.error.BusinessException;

/**
 * A question as somebody of the desk writes it.
 *
 * @param source law or scheme, or null
 * @param highest the most that can be scored; null for a question answered by yes or no
 */
public record CheckText(String questionNl, String questionEn, String source, Integer highest)
    implements Serializable {
  private static final int LONGEST_QUESTION = 300;
  private static final int LONGEST_SOURCE = 200;
  private static final int HIGHEST = 100;
  private static final String MISSING = "checklist.question.missing";

  /**
   * @throws BusinessException at the field that cannot be kept
   */
  CheckText fitting(CheckPhase phase) {
    boolean scored = phase == CheckPhase.ASSESSMENT;
    if (scored && (highest == null || highest < 1 || highest > HIGHEST)) {
      throw new BusinessException("highest", "checklist.highest.bounds", HIGHEST);
    }
    return new CheckText(
        OneLine.require(questionNl, LONGEST_QUESTION, "questionNl", MISSING),
        OneLine.require(questionEn, LONGEST_QUESTION, "questionEn", MISSING),
        OneLine.optional(source, LONGEST_SOURCE, "source"),
        scored ? highest : null);
  }
}
