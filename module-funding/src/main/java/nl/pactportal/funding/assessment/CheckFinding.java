package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.platform.error.BusinessException;

/**
 * What somebody says on one question.
 *
 * @param outcome null while not answered, and for a question with a score
 * @param score null while not answered, and for a question without one
 */
public record CheckFinding(UUID itemId, CheckOutcome outcome, Integer score, String remark)
    implements Serializable {

  /**
   * @throws BusinessException if the score is out of bounds or the remark too long
   */
  CheckFinding fitting(CheckLine question) {
    boolean scored = question.highest() != null;
    if (scored && score != null && (score < 0 || score > question.highest())) {
      throw new BusinessException("score", "check.score.bounds", question.highest());
    }
    String said = Reason.optional(remark, "checkRemark");
    return new CheckFinding(itemId, scored ? null : outcome, scored ? score : null, said);
  }
}
