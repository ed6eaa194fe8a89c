package nl.pactportal.dashboard.question;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;

/**
 * A question as somebody fills it in.
 *
 * @param reason what the answer is needed for
 * @param asker organisation or function that wants to know
 * @param askedOn since when; perhaps before it was registered
 */
public record QuestionEntry(
    String subject, String text, String reason, String asker, LocalDate askedOn)
    implements Serializable {
  private static final int SUBJECT = 150;
  private static final int TEXT = 4000;
  private static final int REASON = 2000;
  private static final int ASKER = 100;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  /**
   * @throws BusinessException at the field that is missing or too long
   */
  QuestionEntry sensible(LocalDate today) {
    if (askedOn == null || askedOn.isBefore(EARLIEST) || askedOn.isAfter(today)) {
      throw new BusinessException("askedOn", "question.askedOn.wrong");
    }
    return new QuestionEntry(
        Wording.required("subject", subject, SUBJECT),
        Wording.required("text", text, TEXT),
        Wording.required("reason", reason, REASON),
        Wording.required("asker", asker, ASKER),
        askedOn);
  }
}
