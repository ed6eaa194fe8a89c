package nl.pactportal.funding.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.determination.PaidTooMuch;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.funding.term.Terms;

/** What was paid too much becomes a debt, in the transaction of the decision. */
@ApplicationScoped
public class RecoveryOpening {
  @Inject RecoveryRepository recoveries;
  @Inject RecoveryAccount account;
  @Inject Letters letters;
  @Inject Terms terms;

  @Transactional(Transactional.TxType.MANDATORY)
  public void on(@Observes PaidTooMuch decided) {
    Recovery recovery = new Recovery(decided);
    LocalDate due = terms.of("PAYMENT", decided.madeKnownOn()).lastDay();
    recovery.open(decided.madeKnownOn(), due, terms.of("LIMITATION", due).lastDay());
    recoveries.add(recovery);
    account.work(recovery, FundingWork.PAY_BACK, due);
    write(decided, due);
  }

  private void write(PaidTooMuch decided, LocalDate due) {
    ApplicationDetail application = decided.application();
    letters.send(
        LetterContent.of(
                LetterKind.RECOVERY,
                application.regionCode(),
                application.id(),
                decided.id(),
                application.reference())
            .with("title", application.title())
            .with("amount", decided.amount())
            .with("until", due)
            .with("reason", decided.reason()));
  }
}
