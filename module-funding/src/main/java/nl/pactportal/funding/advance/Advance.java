package nl.pactportal.funding.advance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Money paid before the grant is settled (Awb 4:95). */
@Entity
@Table(schema = "funding", name = "advance")
public class Advance extends RegionAggregate {
  @Column(name = "grant_id")
  private UUID grantId;

  @Column(name = "amount_cents")
  private Money amount;

  @Enumerated(EnumType.STRING)
  private AdvanceStatus status;

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
    this.status = AdvanceStatus.PREPARED;
  }

  Advance prepared(String by, Instant at) {
    this.preparedBy = by;
    this.preparedAt = at;
    return this;
  }

  /**
   * @throws BusinessException if the same person prepared it, or it is released already
   */
  void release(String by, Instant at) {
    if (!status.canBecome(AdvanceStatus.RELEASED)) {
      throw new BusinessException(null, "advance.released");
    }
    if (by.equals(preparedBy)) {
      throw new BusinessException(null, "advance.fourEyes");
    }
    status = AdvanceStatus.RELEASED;
    releasedBy = by;
    releasedAt = at;
  }

  boolean isReleasedBy(String subject) {
    return subject.equals(releasedBy);
  }

  UUID getGrantId() {
    return grantId;
  }

  Money getAmount() {
    return amount;
  }
}
