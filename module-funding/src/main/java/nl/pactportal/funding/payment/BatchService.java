package nl.pactportal.funding.payment;

import static nl.pactportal.funding.FundingPermission.APPROVE_BATCH;
import static nl.pactportal.funding.FundingPermission.MAKE_BATCH;
import static nl.pactportal.funding.FundingPermission.VIEW_PAYMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.funding.AllRegions;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.account.AccountRow;
import nl.pactportal.funding.account.Accounts;
import nl.pactportal.funding.advance.Advance;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.Worklist;

/** Finance brings what was released to the bank: one makes the batch, another approves it. */
@ApplicationScoped
@Transactional
public class BatchService {
  private static final int MOST = 500;
  private static final int NEWEST = 50;

  @Inject PaymentRepository payments;
  @Inject BatchRepository batches;
  @Inject Accounts accounts;
  @Inject Holds holds;
  @Inject Independence independence;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_PAYMENTS)
  public List<BatchRow> newest() {
    return batches.newest(NEWEST);
  }

  /**
   * @throws NotFoundException if this user may see no such batch
   */
  @Requires(VIEW_PAYMENTS)
  public BatchDetail find(UUID id) {
    BatchRow batch = batches.find(id).orElseThrow(() -> new NotFoundException("batch " + id));
    return new BatchDetail(batch, payments.ofBatch(id));
  }

  /** Released, and of a region with an account that can be paid on now. */
  @Requires(MAKE_BATCH)
  public List<PayableRow> payable() {
    Set<String> regions = accounts.payable(RegionScope.REGIONS).keySet();
    return payments.list(Set.of(AdvanceStatus.RELEASED), 0, MOST).stream()
        .filter(row -> regions.contains(row.regionCode()))
        .toList();
  }

  /**
   * All that is chosen or nothing.
   *
   * @param id made once by the form; the same id again changes nothing
   * @throws BusinessException at field {@code chosen} if one of them cannot be paid (anymore)
   */
  @Requires(MAKE_BATCH)
  public void make(UUID id, BatchFormat format, LocalDate executionOn, Set<UUID> chosen) {
    if (batches.find(id).isPresent()) {
      return;
    }
    AllRegions.require(user);
    requireDay(executionOn);
    if (chosen.isEmpty() || chosen.size() > MOST) {
      throw new BusinessException("chosen", "batch.chosen", MOST);
    }
    PaymentBatch batch =
        new PaymentBatch(id, format, executionOn, Payer.configured()).made(user.person(), now());
    holds.refresh();
    List<Advance> released = payments.lockReleased(chosen);
    if (released.size() != chosen.size()) {
      throw new BusinessException("chosen", "batch.changed");
    }
    batches.add(batch);
    fill(batch, released);
    audit.record("batch.made", RegionScope.PROVINCE, "batch", id, facts(batch));
    worklist.open(
        FundingWork.APPROVE_BATCH
            .at(RegionScope.PROVINCE, id, page(id), batch.getNumber())
            .notBy(user.getSubject()));
  }

  private void fill(PaymentBatch batch, List<Advance> released) {
    Set<UUID> ids = new TreeSet<>(released.stream().map(Advance::getId).toList());
    Map<String, AccountRow> payable = accounts.payable(RegionScope.REGIONS);
    Map<UUID, Long> attempts = payments.attempts(ids);
    for (PayableRow row : payments.payable(ids)) {
      independence.require(row.regionCode());
      AccountRow account = payable.get(row.regionCode());
      if (account == null) {
        throw new BusinessException("chosen", "batch.noAccount", row.regionName());
      }
      int attempt = Math.toIntExact(attempts.getOrDefault(row.id(), 0L) + 1);
      payments.add(new Payment(batch.getId(), row, attempt).to(account));
      batch.add(row.amount());
    }
    released.forEach(advance -> advance.become(AdvanceStatus.IN_BATCH));
    payments.flush();
  }

  /** Approved already by the same person is no error (double click). */
  @Requires(APPROVE_BATCH)
  public void approve(UUID id, long seenVersion) {
    AllRegions.require(user);
    // an account changed meanwhile: then the batch is no longer what this user saw
    holds.refreshAtOnce();
    PaymentBatch batch = lock(id);
    if (batch.isApprovedBy(user.getSubject())) {
      return;
    }
    batch.requireVersion(seenVersion);
    sent(id).forEach(payment -> independence.require(payment.regionCode()));
    batch.approve(user.person(), now());
    CreditTransferFile.requireSums(batches.find(id).orElseThrow(), sent(id));
    audit.record("batch.approved", RegionScope.PROVINCE, "batch", id, facts(batch));
    worklist.done(id, FundingWork.APPROVE_BATCH.kind());
  }

  /** What is in it can be paid in another one. */
  @Requires(MAKE_BATCH)
  public void cancel(UUID id, long seenVersion) {
    AllRegions.require(user);
    PaymentBatch batch = lock(id);
    if (batch.getStatus() == BatchStatus.CANCELLED) {
      return;
    }
    batch.requireVersion(seenVersion);
    batch.cancel();
    for (Payment payment : payments.lockWaiting(id)) {
      payment.withdrawn("batch ingetrokken");
      payments
          .lockAdvance(payment.getAdvanceId())
          .ifPresent(advance -> advance.become(AdvanceStatus.RELEASED));
    }
    audit.record("batch.cancelled", RegionScope.PROVINCE, "batch", id, facts(batch));
    worklist.done(id, FundingWork.APPROVE_BATCH.kind());
  }

  /**
   * What goes to the bank, of an approved batch, for somebody else than who made it.
   *
   * @throws NotFoundException if there is no such file for this user
   */
  @Requires(APPROVE_BATCH)
  public BatchDetail file(UUID id) {
    AllRegions.require(user);
    BatchRow batch =
        batches
            .find(id)
            .filter(BatchRow::approved)
            .filter(row -> !row.madeBy().equals(user.getSubject()))
            .orElseThrow(() -> new NotFoundException("batch " + id));
    audit.record("batch.fetched", RegionScope.PROVINCE, "batch", id, "number=" + batch.number());
    return new BatchDetail(batch, sent(id));
  }

  private List<PaymentRow> sent(UUID id) {
    return payments.ofBatch(id).stream().filter(PaymentRow::sent).toList();
  }

  private PaymentBatch lock(UUID id) {
    return batches.lock(id).orElseThrow(() -> new NotFoundException("batch " + id));
  }

  private void requireDay(LocalDate executionOn) {
    LocalDate today = LocalDate.now(clock);
    if (executionOn == null
        || executionOn.isBefore(today)
        || executionOn.isAfter(today.plusYears(1))) {
      throw new BusinessException("executionOn", "batch.executionOn");
    }
  }

  private static String facts(PaymentBatch batch) {
    return "number="
        + batch.getNumber()
        + " payments="
        + batch.getPayments()
        + " cents="
        + batch.getTotal().cents();
  }

  private static String page(UUID id) {
    return "/funding/payments/batch.xhtml?id=" + id;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
