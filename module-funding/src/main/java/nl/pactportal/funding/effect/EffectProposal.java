package nl.pactportal.funding.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.funding.call.ClosingTime;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What somebody wants to do about a decision of the Pact; it has the id of the link to it. */
@Entity
@Table(schema = "funding", name = "effect_proposal")
public class EffectProposal extends RegionAggregate {
  @Column(name = "call_id")
  private UUID callId;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "closing_said")
  private String closingSaid;

  private String remark;

  @Enumerated(EnumType.STRING)
  private EffectStatus status;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_by_name")
  private String proposedByName;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  protected EffectProposal() {}

  EffectProposal(LinkRow link, EffectPlan plan) {
    super(link.id(), link.regionCode());
    this.callId = plan.callId();
    this.closesAt = plan.closingDay() == null ? null : ClosingTime.endOf(plan.closingDay());
    this.closingSaid = plan.closingSaid();
    this.remark = plan.remark();
    this.status = EffectStatus.PROPOSED;
  }

  EffectProposal proposed(Person by, Instant at) {
    this.proposedBy = by.subject();
    this.proposedByName = by.name();
    this.proposedAt = at;
    return this;
  }

  /**
   * @throws BusinessException for who proposed it himself, or if it is decided already
   */
  void decide(EffectStatus outcome, String why, Person by, Instant at) {
    if (proposedBy.equals(by.subject())) {
      throw new BusinessException(null, "effect.fourEyes");
    }
    if (status != EffectStatus.PROPOSED) {
      throw BusinessException.stale();
    }
    this.status = outcome;
    this.reason = why;
    this.decidedBy = by.subject();
    this.decidedByName = by.name();
    this.decidedAt = at;
  }

  boolean isDecidedBy(String subject, EffectStatus outcome) {
    return status == outcome && subject.equals(decidedBy);
  }

  UUID getCallId() {
    return callId;
  }

  Instant getClosesAt() {
    return closesAt;
  }

  String getClosingSaid() {
    return closingSaid;
  }

  String getRemark() {
    return remark;
  }
}
