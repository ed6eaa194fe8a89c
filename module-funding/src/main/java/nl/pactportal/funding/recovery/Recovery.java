package nl.pactportal.funding.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.determination.PaidTooMuch;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What a region owes the province after a determination, its revision, or a revocation. */
@Entity
@Table(schema = "funding", name = "recovery")
public class Recovery extends RegionAggregate {
  @Column(name = "grant_id")
  private UUID grantId;

  @Column(name = "application_id")
  private UUID applicationId;

  @Column(name = "principal_cents")
  private Money principal;

  @Column(name = "interest_cents")
  private Money interest = Money.ZERO;

  @Column(name = "received_cents")
  private Money received = Money.ZERO;

  @Column(name = "waived_cents")
  private Money waived = Money.ZERO;

  @Column(name = "offset_cents")
  private Money offset = Money.ZERO;

  @Enumerated(EnumType.STRING)
  private RecoveryStatus status;

  @Column(name = "made_known_on")
  private LocalDate madeKnownOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "default_from")
  private LocalDate defaultFrom;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  @Column(name = "remind_until")
  private LocalDate remindUntil;

  @Column(name = "deferred_until")
  private LocalDate deferredUntil;

  @Column(name = "writ_on")
  private LocalDate writOn;

  @Column(name = "writ_reference")
  private String writReference;

  @Column(name = "lapses_on")
  private LocalDate lapsesOn;

  private String reason;

  protected Recovery() {}

  Recovery(PaidTooMuch decided) {
    super(decided.id(), decided.application().regionCode());
    this.grantId = decided.grantId();
    this.applicationId = decided.application().id();
    this.principal = decided.amount();
    this.status = RecoveryStatus.DECIDED;
  }

  /**
   * @param due last day to pay
   * @param lapses when the claim lapses (Awb 4:104)
   */
  void open(LocalDate madeKnown, LocalDate due, LocalDate lapses) {
    become(RecoveryStatus.OPEN);
    madeKnownOn = madeKnown;
    dueOn = due;
    lapsesOn = lapses;
  }

  /** The term to pay passed; interest runs from the day after it (Awb 4:97, 4:98). */
  void fallIntoDefault(LocalDate today) {
    if (!today.isAfter(dueOn)) {
      throw new BusinessException(null, "recovery.notDue");
    }
    become(RecoveryStatus.DEFAULT);
    defaultFrom = defaultFrom == null ? dueOn.plusDays(1) : defaultFrom;
  }

  void remind(LocalDate today, LocalDate until) {
    become(RecoveryStatus.REMINDED);
    remindedOn = today;
    remindUntil = until;
  }

  void writ(LocalDate today, String reference) {
    if (status == RecoveryStatus.REMINDED && !today.isAfter(remindUntil)) {
      throw new BusinessException(null, "recovery.reminderRuns");
    }
    become(RecoveryStatus.WRIT);
    writOn = today;
    writReference = reference;
  }

  void defer(LocalDate until, String why) {
    become(RecoveryStatus.DEFERRED);
    deferredUntil = until;
    reason = why;
  }

  /** The time given has passed; from then on it is due anew. */
  void endDeferral() {
    become(RecoveryStatus.OPEN);
    dueOn = deferredUntil;
  }

  void charge(Money amount) {
    interest = interest.plus(amount);
  }

  /**
   * @throws BusinessException at field {@code received} if it is more than is owed
   */
  void receive(Money amount) {
    requireOpen();
    if (amount.compareTo(outstanding()) > 0) {
      throw new BusinessException("received", "recovery.tooMuch", outstanding().toEuro());
    }
    received = received.plus(amount);
    if (!outstanding().isPositive()) {
      become(RecoveryStatus.PAID);
    }
  }

  /** Set off against what is to be paid; never more than is owed. */
  void offset(Money amount) {
    requireCan(RecoveryStatus.OFFSET);
    offset = offset.plus(amount);
    if (!outstanding().isPositive()) {
      become(RecoveryStatus.OFFSET);
    }
  }

  /** What is left is given up; returns how much that is. */
  Money giveUp(RecoveryStatus how, String why) {
    requireOpen();
    Money left = outstanding();
    waived = waived.plus(left);
    become(how);
    reason = why;
    return left;
  }

  Money outstanding() {
    return principal.plus(interest).minus(received.plus(waived).plus(offset));
  }

  /** Of what was paid, without interest on it; never more than is still owed. */
  Money principalLeft() {
    Money left = outstanding();
    return left.compareTo(principal) < 0 ? left : principal;
  }

  void requireOpen() {
    if (status.ended()) {
      throw new BusinessException(null, "recovery.wrongStatus");
    }
  }

  void requireCan(RecoveryStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "recovery.wrongStatus");
    }
  }

  private void become(RecoveryStatus next) {
    requireCan(next);
    status = next;
  }

  UUID getGrantId() {
    return grantId;
  }

  UUID getApplicationId() {
    return applicationId;
  }

  Money getPrincipal() {
    return principal;
  }

  Money getInterest() {
    return interest;
  }

  RecoveryStatus getStatus() {
    return status;
  }

  LocalDate getMadeKnownOn() {
    return madeKnownOn;
  }

  LocalDate getDueOn() {
    return dueOn;
  }

  LocalDate getDefaultFrom() {
    return defaultFrom;
  }

  LocalDate getDeferredUntil() {
    return deferredUntil;
  }

  LocalDate getLapsesOn() {
    return lapsesOn;
  }
}
