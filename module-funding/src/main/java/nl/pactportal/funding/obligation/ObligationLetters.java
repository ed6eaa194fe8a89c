package nl.pactportal.funding.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.pactportal.funding.letter.Dutch;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;

/** Tells a region in writing what it must account for; a word in a meeting changes no letter. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObligationLetters {
  @Inject Letters letters;

  /** Nothing is written about what the letter of the decision says itself. */
  void changed(ObligationRow before, ObligationChange change) {
    if (change.getReasonCode() == ReasonCode.FROM_DECISION) {
      return;
    }
    letters.send(
        LetterContent.of(
                LetterKind.OBLIGATION_NOTICE,
                before.regionCode(),
                before.applicationId(),
                change.getId(),
                before.reference())
            .with("title", before.title())
            .with("covers", before.covers())
            .with("change", said(change.getStatus()))
            .with("due", due(change))
            .with("formerDue", before.letterDueOn())
            .with("reason", change.getReason())
            .with("source", change.getSource()));
  }

  private static String said(ObligationStatus status) {
    return switch (status) {
      case IN_FORCE -> "Deze verplichting is van kracht (artikel 4:37 en 4:44).";
      case NOT_IN_FORCE -> "Deze verplichting is niet van kracht: u hoeft haar niet na te komen.";
      case MERGED_INTO ->
          "Deze verplichting gaat op in die van een latere subsidie. U verantwoordt"
              + " beide in één keer.";
      case FULFILLED -> throw new IllegalArgumentException("nobody decides that it is fulfilled");
    };
  }

  /** Null for one that binds nobody. */
  private static String due(ObligationChange change) {
    if (change.getStatus() != ObligationStatus.IN_FORCE) {
      return null;
    }
    return change.getDueOn() == null ? change.getDueSaid() : Dutch.day(change.getDueOn());
  }
}
