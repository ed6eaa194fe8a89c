package nl.pactportal.funding.payment;

import static nl.pactportal.funding.FundingPermission.RECORD_PAYMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.funding.AllRegions;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.advance.Advance;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.grant.GrantTotals;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.worklist.Worklist;

/** What the bank made of the payments of an approved batch. */
@ApplicationScoped
@Transactional
public class ResultService {
  @Inject PaymentRepository payments;
  @Inject BatchRepository batches;
  @Inject ApplicationService applications;
  @Inject ApplicationHistory history;
  @Inject GrantTotals totals;
  @Inject Ledger ledger;
  @Inject Event<PaymentReturned> cameBack;
  @Inject Independence independence;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @throws NotFoundException if there is no such payment for this user
   */
  @Requires(RECORD_PAYMENT)
  public PaymentRow find(UUID id) {
    return payments.find(id).orElseThrow(() -> new NotFoundException("payment " + id));
  }

  /** Said already, for the same day, is no error (double click). */
  @Requires(RECORD_PAYMENT)
  public void paid(UUID id, long seenVersion, LocalDate on) {
    Payment payment = lock(id);
    if (payment.getStatus() == PaymentStatus.PAID && payment.getPaidOn().equals(on)) {
      return;
    }
    payment.requireVersion(seenVersion);
    paid(payment, on);
  }

  /** All of a batch nobody said anything about yet. */
  @Requires(RECORD_PAYMENT)
  public void allPaid(UUID batchId, LocalDate on) {
    AllRegions.require(user);
    batches.find(batchId).orElseThrow(() -> new NotFoundException("batch " + batchId));
    payments.lockWaiting(batchId).forEach(payment -> paid(payment, on));
  }

  private void paid(Payment payment, LocalDate on) {
    independence.require(payment.getRegionCode());
    requireDay(on, approvedOn(payment), "paidOn");
    Advance advance = advance(payment);
    payment.paid(on);
    payment.by(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    advance.become(AdvanceStatus.PAID);
    totals.paid(advance.getGrantId(), payment.getAmount());
    Claim claim = totals.claimOf(advance.getGrantId());
    ledger.post(claim, LedgerEvent.PAYMENT_MADE, payment.getAmount(), advance.getId());
    note(claim, StepKind.PAYMENT_MADE, payment, null);
  }

  /** It is prepared and released anew. */
  @Requires(RECORD_PAYMENT)
  public void failed(UUID id, long seenVersion, String said) {
    Payment payment = lock(id);
    if (payment.getStatus() == PaymentStatus.FAILED) {
      return;
    }
    payment.requireVersion(seenVersion);
    String reason = Reason.require(said, "failReason");
    approvedOn(payment);
    Advance advance = advance(payment);
    payment.failed(reason);
    payment.by(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    advance.become(AdvanceStatus.FAILED);
    Claim claim = totals.claimOf(advance.getGrantId());
    note(claim, StepKind.PAYMENT_FAILED, payment, reason);
    tryAgain(advance, claim);
  }

  /**
   * It was paid, and came back; what is owed of it is paid with that, the rest is paid anew.
   *
   * @throws BusinessException if what was owed of it is paid back or given up already
   */
  @Requires(RECORD_PAYMENT)
  public void returned(UUID id, long seenVersion, LocalDate on, String said) {
    Payment payment = lock(id);
    if (payment.getStatus() == PaymentStatus.RETURNED) {
      return;
    }
    payment.requireVersion(seenVersion);
    String reason = Reason.require(said, "returnReason");
    if (payment.getStatus() != PaymentStatus.PAID) {
      throw new BusinessException(null, "payment.wrongStatus");
    }
    requireDay(on, payment.getPaidOn(), "returnedOn");
    Advance advance = advance(payment);
    payment.returned(on, reason);
    payment.by(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    advance.become(AdvanceStatus.FAILED);
    Claim claim = totals.claimOf(advance.getGrantId());
    ledger.post(claim, LedgerEvent.PAYMENT_RETURNED, payment.getAmount(), advance.getId());
    note(claim, StepKind.PAYMENT_RETURNED, payment, reason);
    cameBack.fire(new PaymentReturned(payment, advance, reason));
    totals.returned(advance.getGrantId(), payment.left());
    if (payment.left().isPositive()) {
      tryAgain(advance, claim);
    }
  }

  private void tryAgain(Advance advance, Claim claim) {
    ApplicationDetail application = applications.find(claim.applicationId());
    worklist.open(
        FundingWork.ADVANCE.onInstalment(
            claim.regionCode(),
            advance.getId(),
            application.id(),
            application.reference(),
            advance.getInstalment()));
  }

  private void note(Claim claim, StepKind kind, Payment payment, String remark) {
    history.note(claim.regionCode(), claim.applicationId(), kind, payment.getAmount(), remark);
  }

  private Payment lock(UUID id) {
    Payment payment = payments.lock(id).orElseThrow(() -> new NotFoundException("payment " + id));
    independence.require(payment.getRegionCode());
    return payment;
  }

  private Advance advance(Payment payment) {
    return payments
        .lockAdvance(payment.getAdvanceId())
        .orElseThrow(() -> new NotFoundException("advance of payment"));
  }

  /**
   * @throws BusinessException if the file of its batch was never approved
   */
  private LocalDate approvedOn(Payment payment) {
    return batches
        .find(payment.getBatchId())
        .filter(BatchRow::approved)
        .map(batch -> LocalDate.ofInstant(batch.approvedAt(), ClockProducer.ZONE))
        .orElseThrow(() -> new BusinessException(null, "payment.notSent"));
  }

  private void requireDay(LocalDate on, LocalDate earliest, String field) {
    if (on == null || on.isBefore(earliest) || on.isAfter(LocalDate.now(clock))) {
      throw new BusinessException(field, "payment.day");
    }
  }
}
