package nl.pactportal.funding.advance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;

/** The letter that makes an advance known (Awb 4:95), once a second person released it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AdvanceLetters {
  @Inject Letters letters;

  /** The balance of a determination has its letter already; an advance released anew, too. */
  void released(ApplicationDetail application, GrantRow grant, Advance advance) {
    if (advance.getKind() != AdvanceKind.ADVANCE
        || letters.sent(LetterKind.ADVANCE, advance.getId())) {
      return;
    }
    Integer number = advance.getInstalment();
    letters.send(
        LetterContent.of(
                LetterKind.ADVANCE,
                application.regionCode(),
                application.id(),
                advance.getId(),
                application.reference())
            .with("title", application.title())
            .with("granted", grant.amount())
            .with("amount", advance.getAmount())
            .with("instalment", number == null ? null : number.toString())
            .with("plannedOn", advance.getPlannedOn()));
  }
}
