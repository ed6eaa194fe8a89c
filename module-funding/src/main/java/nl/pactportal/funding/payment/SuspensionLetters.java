package nl.pactportal.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;

/** The written notice without which no payment stands still (Awb 4:56), and that of its end. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SuspensionLetters {
  private static final String LAPSED =
      "De dertien weken waarin wij de betaling mochten opschorten, zijn voorbij.";

  @Inject Letters letters;
  @Inject ApplicationService applications;

  void begun(Suspension suspension) {
    letters.send(
        about(LetterKind.PAYMENT_SUSPENDED, suspension)
            .with("until", suspension.getLastDay())
            .with("reason", suspension.getReason()));
  }

  /**
   * @param reason null if its time was over
   */
  void lifted(Suspension suspension, LocalDate on, String reason) {
    letters.send(
        about(LetterKind.PAYMENT_RESUMED, suspension)
            .with("resumedOn", on)
            .with("reason", reason)
            .with("lapsed", reason == null ? LAPSED : null));
  }

  private LetterContent about(LetterKind kind, Suspension suspension) {
    ApplicationDetail application = applications.find(suspension.getApplicationId());
    return LetterContent.of(
            kind,
            application.regionCode(),
            application.id(),
            suspension.getId(),
            application.reference())
        .with("title", application.title())
        .with("noticedOn", suspension.getNoticedOn());
  }
}
