package nl.pactportal.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.account.AccountRow;
import nl.pactportal.funding.account.Accounts;
import nl.pactportal.funding.advance.Advance;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.region.RegionScope;

/**
 * Holds what is not paid while a grant is suspended or the account of a region changes, and lets it
 * go on after. A region cannot write its advances, so a job and each step of finance call this.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Holds {
  @Inject PaymentRepository payments;
  @Inject BatchRepository batches;
  @Inject Accounts accounts;

  public void refresh() {
    Set<String> changing = accounts.changing(RegionScope.REGIONS);
    takeOutOfBatches(accounts.payable(RegionScope.REGIONS));
    payments.lockToHold(changing).forEach(Advance::hold);
    payments.lockToResume(changing).forEach(Advance::resume);
    payments.flush();
  }

  /** Also if the step after it is refused. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refreshAtOnce() {
    refresh();
  }

  /** As long as nobody approved the batch; what was approved may be at the bank. */
  private void takeOutOfBatches(Map<String, AccountRow> payable) {
    for (Payment payment : payments.lockUnapproved()) {
      AccountRow account = payable.get(payment.getRegionCode());
      if (account == null || !account.id().equals(payment.getAccountId())) {
        takeOut(payment);
      }
    }
  }

  private void takeOut(Payment payment) {
    payment.withdrawn("rekening gewijzigd");
    lockBatch(payment.getBatchId()).remove(payment.getAmount());
    payments
        .lockAdvance(payment.getAdvanceId())
        .orElseThrow(() -> new NotFoundException("advance"))
        .hold();
  }

  /**
   * What waits in a batch goes out of it.
   *
   * @param why in a few words
   */
  void takeOut(UUID grantId, String why) {
    for (Payment payment : payments.lockUnapproved()) {
      Advance advance =
          payments
              .lockAdvance(payment.getAdvanceId())
              .orElseThrow(() -> new NotFoundException("advance"));
      if (advance.getGrantId().equals(grantId)) {
        payment.withdrawn(why);
        lockBatch(payment.getBatchId()).remove(payment.getAmount());
        advance.hold();
      }
    }
  }

  private PaymentBatch lockBatch(UUID id) {
    return batches.lock(id).orElseThrow(() -> new NotFoundException("batch " + id));
  }
}
