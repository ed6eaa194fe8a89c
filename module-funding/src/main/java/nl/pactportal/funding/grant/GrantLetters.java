package nl.pactportal.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.letter.Dutch;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.time.ClockProducer;

/** The letter that makes a decision known (Awb 3:41), on the day it is taken. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GrantLetters {
  @Inject Letters letters;
  @Inject CallService calls;

  /**
   * @param decisionId what the letter is about, for who objects to it
   */
  void write(ApplicationDetail application, UUID decisionId, Verdict verdict) {
    letters.send(
        content(application, decisionId, verdict)
            .with("title", application.title())
            .with("submittedOn", LocalDate.ofInstant(application.submittedAt(), ClockProducer.ZONE))
            .with("call", calls.find(application.callId()).call().title())
            .with("requested", application.requested())
            .with("reason", verdict.reason()));
  }

  private static LetterContent content(
      ApplicationDetail application, UUID decisionId, Verdict verdict) {
    LetterContent content =
        LetterContent.of(
            kindOf(verdict.outcome()),
            application.regionCode(),
            application.id(),
            decisionId,
            application.reference());
    return verdict.outcome().isGranted()
        ? content
            .with("amount", verdict.amount())
            .with("refused", application.requested().minus(verdict.amount()))
            .with("less", less(application.requested().minus(verdict.amount())))
            .with("activities", application.activities())
        : content.with("ground", groundOf(verdict.ground()));
  }

  /** Blank if nothing is refused: then the letter does not speak of it. */
  private static String less(Money refused) {
    return refused.isPositive() ? Dutch.money(refused) : null;
  }

  private static LetterKind kindOf(ApplicationStatus outcome) {
    return switch (outcome) {
      case GRANTED -> LetterKind.GRANT;
      case PARTLY_GRANTED -> LetterKind.PARTIAL_GRANT;
      case REFUSED -> LetterKind.REFUSAL;
      case DETERMINED_DIRECTLY -> LetterKind.DIRECT_DETERMINATION;
      default -> throw new IllegalArgumentException("no letter for " + outcome);
    };
  }

  private static String groundOf(RefusalGround ground) {
    return ResourceBundle.getBundle("nl.pactportal.funding.messages", Locale.forLanguageTag("nl"))
        .getString("grant.ground." + ground.name());
  }
}
