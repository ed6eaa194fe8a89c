package nl.pactportal.funding.payment;

import static nl.pactportal.funding.FundingPermission.VIEW_PAYMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.advance.AdvanceStatus;

/** What is to be paid, and what was, to those who may see it. */
@ApplicationScoped
@Transactional
public class PaymentService {
  private static final int ROWS = 50;

  /** Something still has to happen. */
  private static final Set<AdvanceStatus> OPEN =
      EnumSet.of(
          AdvanceStatus.PLANNED,
          AdvanceStatus.PREPARED,
          AdvanceStatus.HELD,
          AdvanceStatus.RELEASED,
          AdvanceStatus.IN_BATCH,
          AdvanceStatus.FAILED);

  @Inject PaymentRepository payments;

  /**
   * @param status null for all that is not finished
   * @param wanted counts from 1; beyond the last page it is the last page
   */
  @Requires(VIEW_PAYMENTS)
  public PageOf<PayableRow> list(AdvanceStatus status, int wanted) {
    return payments.page(status == null ? OPEN : EnumSet.of(status), wanted, ROWS);
  }
}
