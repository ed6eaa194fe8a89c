package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.util.UUID;

/**
 * A question with what was found on it.
 *
 * @param source law or scheme, or null
 * @param highest null for a question answered by yes or no
 */
public record CheckLine(
    UUID itemId,
    String questionNl,
    String questionEn,
    String source,
    Integer highest,
    CheckOutcome outcome,
    Integer score,
    String remark)
    implements Serializable {

  public String question(String language) {
    return "en".equals(language) ? questionEn : questionNl;
  }

  public boolean scored() {
    return highest != null;
  }

  public boolean answered() {
    return scored() ? score != null : outcome != null;
  }

  public boolean missing() {
    return outcome == CheckOutcome.NO;
  }
}
