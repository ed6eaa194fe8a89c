package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.DecisionTerms;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.time.ClockProducer;

/** What the province writes about an incomplete application (Awb 4:5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SupplementLetters {
  @Inject Letters letters;
  @Inject DecisionTerms decisionTerms;

  /**
   * Before the clock of the decision stands still.
   *
   * @param id of the request
   */
  void asked(UUID id, ApplicationDetail application, SupplementRequest request, LocalDate today) {
    int stands = Terms.suspendedDays(today, request.until());
    letters.send(
        about(LetterKind.SUPPLEMENT, id, application)
            .with("missing", request.missing())
            .with("until", request.until())
            .with("explanation", request.letter())
            .with("decisionBefore", decisionTerms.lastDay(application))
            .with("decisionAfter", decisionTerms.lastDay(application, stands)));
  }

  void notProcessed(ApplicationDetail application, Supplement asked, String reason) {
    letters.send(
        about(LetterKind.NOT_PROCESSED, asked.getId(), application)
            .with("submittedOn", LocalDate.ofInstant(application.submittedAt(), ClockProducer.ZONE))
            .with("askedOn", asked.getAskedOn())
            .with("until", asked.getUntilOn())
            .with("missing", asked.getMissing())
            .with("reason", reason));
  }

  private static LetterContent about(LetterKind kind, UUID id, ApplicationDetail application) {
    return LetterContent.of(
            kind, application.regionCode(), application.id(), id, application.reference())
        .with("title", application.title());
  }
}
