package nl.pactportal.funding.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.payment.PaymentReturned;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * What was reclaimed of a payment that comes back is back with the province: the region owes it no
 * more, and gets only the rest paid again. In the transaction that says it came back.
 *
 * <p>This takes no decision: Awb 4:93 is about a debt that is set off against something the
 * province still has to pay. Here nothing is set off; the very money that was to be paid back is
 * back, as if the region had paid it. The account of the debt says so, and the region is told by
 * mail.
 */
@ApplicationScoped
public class ReturnedCover {
  @Inject RecoveryRepository recoveries;
  @Inject RecoveryAccount account;
  @Inject Ledger ledger;

  @Transactional(Transactional.TxType.MANDATORY)
  public void on(@Observes PaymentReturned came) {
    for (Recovery recovery : recoveries.lockOpen(came.advance().getGrantId())) {
      Money part = least(recovery.principalLeft(), came.left());
      if (part.isPositive()) {
        cover(recovery, came, part);
      }
    }
  }

  private void cover(Recovery recovery, PaymentReturned came, Money part) {
    recovery.offset(part);
    came.cover(part);
    ledger.offset(
        account.claim(recovery), recovery.getApplicationId(), part, came.advance().getId());
    account.keep(UuidV7.next(), recovery, EntryKind.RETURNED, part, account.today(), came.reason());
    account.note(recovery, StepKind.RECOVERY_COVERED, part, came.reason());
    account.closeIfEnded(recovery);
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
