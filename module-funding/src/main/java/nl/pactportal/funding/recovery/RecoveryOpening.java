package nl.pactportal.funding.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.determination.Determined;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.funding.term.Terms;

/** What was paid too much becomes a debt, in the transaction of the determination. */
@ApplicationScoped
public class RecoveryOpening {
  @Inject RecoveryRepository recoveries;
  @Inject RecoveryAccount account;
  @Inject Letters letters;
  @Inject Terms terms;

  @Transactional(Transactional.TxType.MANDATORY)
  public void on(@Observes Determined determined) {
    if (determined.settlement().recovery().isPositive()) {
      Recovery recovery = new Recovery(determined);
      LocalDate due = terms.of("PAYMENT", determined.madeKnownOn()).lastDay();
      recovery.open(determined.madeKnownOn(), due, terms.of("LIMITATION", due).lastDay());
      recoveries.add(recovery);
      account.work(recovery, FundingWork.PAY_BACK, due);
      write(determined, due);
    }
  }

  private void write(Determined determined, LocalDate due) {
    ApplicationDetail application = determined.application();
    letters.send(
        LetterContent.of(
                LetterKind.RECOVERY,
                application.regionCode(),
                application.id(),
                determined.id(),
                application.reference())
            .with("title", application.title())
            .with("amount", determined.settlement().recovery())
            .with("until", due)
            .with("reason", determined.reason()));
  }
}
