package nl.pactportal.funding.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.funding.FourEyes;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A debt set off against what is to be paid: proposed by one person, decided by another. */
@Entity
@Table(schema = "funding", name = "recovery_offset")
public class RecoveryOffset extends RegionAggregate {
  @Column(name = "recovery_id")
  private UUID recoveryId;

  @Column(name = "advance_id")
  private UUID advanceId;

  private Money cents;

  @Enumerated(EnumType.STRING)
  private OffsetGround ground;

  private String reason;

  @Enumerated(EnumType.STRING)
  private OffsetStatus status = OffsetStatus.PROPOSED;

  @Embedded private FourEyes eyes = new FourEyes();

  @Column(name = "decline_reason")
  private String declineReason;

  protected RecoveryOffset() {}

  RecoveryOffset(UUID id, Recovery recovery, OffsetPlan plan) {
    super(id, recovery.getRegionCode());
    this.recoveryId = recovery.getId();
    this.advanceId = plan.advanceId();
    this.cents = plan.amount();
    this.ground = plan.ground();
    this.reason = plan.reason();
  }

  RecoveryOffset proposed(Person by, Instant at) {
    eyes.propose(by, at);
    return this;
  }

  /**
   * @throws BusinessException for who proposed it himself, or if it is decided already
   */
  void decide(OffsetStatus outcome, String why, Person by, Instant at) {
    eyes.requireOther(by, "offset.fourEyes");
    if (!status.canBecome(outcome)) {
      throw BusinessException.stale();
    }
    status = outcome;
    declineReason = why;
    eyes.decide(by, at);
  }

  OffsetPlan plan() {
    return new OffsetPlan(advanceId, cents, ground, reason);
  }

  UUID getRecoveryId() {
    return recoveryId;
  }
}
