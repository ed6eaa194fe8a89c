package nl.pactportal.funding.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;

/** What the province writes about an incomplete account. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccountLetters {
  @Inject Letters letters;
  @Inject ApplicationService applications;

  void supplement(Accountability account, String missing, LocalDate until) {
    ApplicationDetail application = applications.find(account.getApplicationId());
    letters.send(
        LetterContent.of(
                LetterKind.ACCOUNT_SUPPLEMENT,
                application.regionCode(),
                application.id(),
                account.getId(),
                application.reference())
            .with("title", application.title())
            .with("missing", missing)
            .with("until", until));
  }
}
