package nl.pactportal.funding.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;

/** That a penalty is owed, and how much (Awb 4:18). */
@Entity
@Table(schema = "funding", name = "penalty_decision")
public class PenaltyDecision extends RegionAggregate {
  @Column(name = "object_id")
  private UUID objectId;

  @Column(name = "noticed_by")
  private String noticedBy;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private int days;
  private Money cents;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected PenaltyDecision() {}

  PenaltyDecision(UUID id, DefaultNotice notice, Penalty penalty) {
    super(id, notice.getRegionCode());
    this.objectId = notice.getObjectId();
    this.noticedBy = notice.getRecordedBy();
    this.lastDay = penalty.lastDay();
    this.days = penalty.days();
    this.cents = penalty.amount();
  }

  /**
   * @throws BusinessException for who recorded the notice of default
   */
  PenaltyDecision decided(Person by, Instant at) {
    if (by.subject().equals(noticedBy)) {
      throw new BusinessException(null, "penalty.fourEyes");
    }
    decidedBy = by.subject();
    decidedByName = by.name();
    decidedAt = at;
    return this;
  }
}
