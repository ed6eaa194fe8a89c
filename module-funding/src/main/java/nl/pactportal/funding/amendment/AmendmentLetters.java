package nl.pactportal.funding.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.letter.Dutch;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.platform.time.ClockProducer;

/** The letter of a changed grant, or of one that stays as it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AmendmentLetters {
  @Inject Letters letters;

  UUID amended(
      ApplicationDetail application,
      GrantRow before,
      AmendmentRow amendment,
      int number,
      String reason) {
    return letters.send(
        about(LetterKind.AMENDMENT, application, amendment, reason)
            .with("grantVersion", String.valueOf(number))
            .with("amount", amendment.amount())
            .with("formerAmount", before.amount())
            .with("period", Dutch.period(amendment.from(), amendment.until()))
            .with("activities", amendment.activities()));
  }

  void refused(ApplicationDetail application, AmendmentRow amendment, String reason) {
    letters.send(about(LetterKind.AMENDMENT_REFUSAL, application, amendment, reason));
  }

  private static LetterContent about(
      LetterKind kind, ApplicationDetail application, AmendmentRow amendment, String reason) {
    return LetterContent.of(
            kind,
            application.regionCode(),
            application.id(),
            amendment.id(),
            application.reference())
        .with("title", application.title())
        .with("requestedOn", LocalDate.ofInstant(amendment.requestedAt(), ClockProducer.ZONE))
        .with("reason", reason);
  }
}
