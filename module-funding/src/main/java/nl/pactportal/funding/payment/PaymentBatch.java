package nl.pactportal.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.time.ClockProducer;

/** Payments that go to the bank in one file. */
@Entity
@Table(schema = "funding", name = "payment_batch")
public class PaymentBatch extends RegionAggregate {
  private static final int TAIL = 12;

  private String number;

  @Enumerated(EnumType.STRING)
  private BatchFormat format;

  @Column(name = "execution_on")
  private LocalDate executionOn;

  @Column(name = "debtor_name")
  private String debtorName;

  @Column(name = "debtor_iban")
  private String debtorIban;

  @Column(name = "debtor_bic")
  private String debtorBic;

  private int payments;

  @Column(name = "total_cents")
  private Money total = Money.ZERO;

  @Enumerated(EnumType.STRING)
  private BatchStatus status = BatchStatus.MADE;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_by_name")
  private String madeByName;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_by_name")
  private String approvedByName;

  @Column(name = "approved_at")
  private Instant approvedAt;

  protected PaymentBatch() {}

  PaymentBatch(UUID id, BatchFormat format, LocalDate executionOn, Payer payer) {
    super(id, RegionScope.PROVINCE);
    this.format = format;
    this.executionOn = executionOn;
    this.debtorName = payer.name();
    this.debtorIban = payer.iban();
    this.debtorBic = payer.bic();
  }

  /** The number is also the id of the message at the bank: at most 35 characters. */
  PaymentBatch made(Person by, Instant at) {
    this.madeBy = by.subject();
    this.madeByName = by.name();
    this.madeAt = at;
    String day =
        LocalDateTime.ofInstant(at, ClockProducer.ZONE).format(DateTimeFormatter.BASIC_ISO_DATE);
    String hex = getId().toString().replace("-", "");
    this.number = "PACT-" + day + "-" + hex.substring(hex.length() - TAIL);
    return this;
  }

  void add(Money amount) {
    payments++;
    total = total.plus(amount);
  }

  void remove(Money amount) {
    payments--;
    total = total.minus(amount);
  }

  void approve(Person by, Instant at) {
    if (by.subject().equals(madeBy)) {
      throw new BusinessException(null, "batch.fourEyes");
    }
    if (payments == 0) {
      throw new BusinessException(null, "batch.empty");
    }
    become(BatchStatus.APPROVED);
    approvedBy = by.subject();
    approvedByName = by.name();
    approvedAt = at;
  }

  void cancel() {
    become(BatchStatus.CANCELLED);
  }

  private void become(BatchStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "batch.wrongStatus");
    }
    status = next;
  }

  boolean isApprovedBy(String subject) {
    return subject.equals(approvedBy);
  }

  BatchStatus getStatus() {
    return status;
  }

  String getNumber() {
    return number;
  }

  Instant getApprovedAt() {
    return approvedAt;
  }

  int getPayments() {
    return payments;
  }

  Money getTotal() {
    return total;
  }
}
