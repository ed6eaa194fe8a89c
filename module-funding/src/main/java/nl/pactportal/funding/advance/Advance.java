package nl.pactportal.funding.advance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Money to be paid on a grant: before it is settled (Awb 4:95), or the balance after. */
@Entity
@Table(schema = "funding", name = "advance")
public class Advance extends RegionAggregate {
  @Column(name = "grant_id")
  private UUID grantId;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "offset_cents")
  private Money offset = Money.ZERO;

  @Enumerated(EnumType.STRING)
  private AdvanceKind kind = AdvanceKind.ADVANCE;

  private Integer instalment;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Enumerated(EnumType.STRING)
  private AdvanceStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "held_from")
  private AdvanceStatus heldFrom;

  @Column(name = "prepared_by")
  private String preparedBy;

  @Column(name = "prepared_at")
  private Instant preparedAt;

  @Column(name = "released_by")
  private String releasedBy;

  @Column(name = "released_at")
  private Instant releasedAt;

  protected Advance() {}

  Advance(UUID id, String regionCode, UUID grantId, Money amount) {
    super(id, regionCode);
    this.grantId = grantId;
    this.amount = amount;
    this.status = AdvanceStatus.PLANNED;
  }

  Advance planned(Integer number, LocalDate on) {
    this.instalment = number;
    this.plannedOn = on;
    return this;
  }

  /** What is left to be paid on a determined grant; planned, as every payment is at first. */
  public static Advance balance(UUID id, String regionCode, UUID grantId, Money amount) {
    Advance balance = new Advance(id, regionCode, grantId, amount);
    balance.kind = AdvanceKind.BALANCE;
    return balance;
  }

  /** Also after the bank could not pay it: then it is prepared, and released, anew. */
  Advance prepared(String by, Instant at) {
    become(AdvanceStatus.PREPARED);
    this.preparedBy = by;
    this.preparedAt = at;
    this.releasedBy = null;
    this.releasedAt = null;
    return this;
  }

  /**
   * @throws BusinessException if the same person prepared it, or it is released already
   */
  void release(String by, Instant at) {
    if (status != AdvanceStatus.PREPARED) {
      throw new BusinessException(
          null, releasedBy == null ? "advance.wrongStatus" : "advance.released");
    }
    if (by.equals(preparedBy)) {
      throw new BusinessException(null, "advance.fourEyes");
    }
    become(AdvanceStatus.RELEASED);
    releasedBy = by;
    releasedAt = at;
  }

  /** Waits until {@link #resume}. */
  public void hold() {
    AdvanceStatus before = status == AdvanceStatus.IN_BATCH ? AdvanceStatus.RELEASED : status;
    become(AdvanceStatus.HELD);
    heldFrom = before;
  }

  /** Stands where it stood before it was held. */
  public void resume() {
    become(heldFrom);
    heldFrom = null;
  }

  /**
   * Never to be paid; of what was set off before, the rest. What was released goes to the bank.
   *
   * @return how much that is
   * @throws BusinessException if it is past that
   */
  Money expire() {
    if (heldFrom == AdvanceStatus.RELEASED || status == AdvanceStatus.RELEASED) {
      throw new BusinessException(null, "advance.wrongStatus");
    }
    return fallAway();
  }

  /**
   * The grant it was given on is less, or no more; released or not, it is not paid.
   *
   * @return how much that is
   */
  public Money fallAway() {
    become(AdvanceStatus.EXPIRED);
    heldFrom = null;
    Money gone = amount.minus(offset);
    if (offset.isPositive()) {
      amount = offset;
      status = AdvanceStatus.OFFSET;
    }
    return gone;
  }

  /**
   * That much of it pays a debt of the region; the rest is paid as before.
   *
   * @throws BusinessException if it is on its way to the bank, or not as much is left
   */
  public void offset(Money debt) {
    Money left = amount.minus(offset).minus(debt);
    if (!status.canBecome(AdvanceStatus.OFFSET) || left.compareTo(Money.ZERO) < 0) {
      throw new BusinessException(null, "advance.wrongStatus");
    }
    offset = offset.plus(debt);
    if (!left.isPositive()) {
      become(AdvanceStatus.OFFSET);
      heldFrom = null;
    }
  }

  /**
   * @throws BusinessException if it cannot become that from where it stands
   */
  public void become(AdvanceStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "advance.wrongStatus");
    }
    status = next;
  }

  boolean isPreparedBy(String subject) {
    return status == AdvanceStatus.PREPARED && subject.equals(preparedBy);
  }

  boolean isReleasedBy(String subject) {
    return subject.equals(releasedBy);
  }

  public UUID getGrantId() {
    return grantId;
  }

  LocalDate getPlannedOn() {
    return plannedOn;
  }

  public Money getAmount() {
    return amount;
  }

  public AdvanceKind getKind() {
    return kind;
  }

  public Integer getInstalment() {
    return instalment;
  }

  public AdvanceStatus getStatus() {
    return status;
  }
}
