package nl.pactportal.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.pactportal.funding.account.AccountRow;
import nl.pactportal.funding.account.SepaText;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** One attempt to pay an advance; account and name are as they were when the batch was made. */
@Entity
@Table(schema = "funding", name = "payment")
public class Payment extends RegionAggregate {
  static final int LONGEST_NAME = 70;
  static final int LONGEST_REMITTANCE = 140;
  private static final int MOST_ATTEMPTS = 999;

  @Column(name = "advance_id")
  private UUID advanceId;

  private int attempt;

  @Column(name = "batch_id")
  private UUID batchId;

  @Column(name = "account_id")
  private UUID accountId;

  private String iban;
  private String holder;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "end_to_end_id")
  private String endToEndId;

  private String remittance;

  @Enumerated(EnumType.STRING)
  private PaymentStatus status = PaymentStatus.IN_BATCH;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  @Column(name = "returned_on")
  private LocalDate returnedOn;

  /** Of what came back, what paid a debt. */
  @Column(name = "covered_cents")
  private Money covered = Money.ZERO;

  private String reason;

  @Column(name = "result_by")
  private String resultBy;

  @Column(name = "result_by_name")
  private String resultByName;

  @Column(name = "result_at")
  private Instant resultAt;

  protected Payment() {}

  /**
   * @param attempt counts from 1: a payment that failed can be tried again
   */
  Payment(UUID batchId, PayableRow payable, int attempt) {
    super(UuidV7.next(), payable.regionCode());
    if (attempt > MOST_ATTEMPTS) {
      throw new BusinessException(null, "batch.tooOften");
    }
    this.batchId = batchId;
    this.advanceId = payable.id();
    this.amount = payable.amount();
    this.attempt = attempt;
    // the id of the advance and the attempt: unique, and at most 35 characters
    this.endToEndId = payable.id().toString().replace("-", "") + toBase36(attempt);
    this.remittance = SepaText.of(payable.remittance(), LONGEST_REMITTANCE);
  }

  Payment to(AccountRow account) {
    this.accountId = account.id();
    this.iban = account.iban();
    this.holder = SepaText.of(account.holder(), LONGEST_NAME);
    return this;
  }

  private static String toBase36(int attempt) {
    return Integer.toString(attempt, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
  }

  void paid(LocalDate on) {
    become(PaymentStatus.PAID);
    paidOn = on;
  }

  void failed(String why) {
    become(PaymentStatus.FAILED);
    reason = why;
  }

  void returned(LocalDate on, String why) {
    become(PaymentStatus.RETURNED);
    returnedOn = on;
    reason = why;
  }

  /** Not to be paid again. */
  void covers(Money debt) {
    covered = covered.plus(debt);
  }

  Money left() {
    return amount.minus(covered);
  }

  void withdrawn(String why) {
    become(PaymentStatus.WITHDRAWN);
    reason = why;
  }

  Payment by(Person person, Instant at) {
    resultBy = person.subject();
    resultByName = person.name();
    resultAt = at;
    return this;
  }

  private void become(PaymentStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "payment.wrongStatus");
    }
    status = next;
  }

  String getEndToEndId() {
    return endToEndId;
  }

  UUID getAdvanceId() {
    return advanceId;
  }

  UUID getBatchId() {
    return batchId;
  }

  UUID getAccountId() {
    return accountId;
  }

  Money getAmount() {
    return amount;
  }

  PaymentStatus getStatus() {
    return status;
  }

  LocalDate getPaidOn() {
    return paidOn;
  }
}
