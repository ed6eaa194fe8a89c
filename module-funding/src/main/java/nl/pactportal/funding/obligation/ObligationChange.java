package nl.pactportal.funding.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.FourEyes;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A version of an obligation: proposed by one person, approved by another (F6). */
@Entity
@Table(schema = "funding", name = "obligation_change")
public class ObligationChange extends RegionAggregate {
  @Column(name = "obligation_id")
  private UUID obligationId;

  @Enumerated(EnumType.STRING)
  private ObligationStatus status;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_said")
  private String dueSaid;

  @Enumerated(EnumType.STRING)
  private Provenance provenance;

  @Column(name = "merge_into")
  private UUID mergeInto;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason_code")
  private ReasonCode reasonCode;

  private String reason;
  private String source;

  @Column(name = "link_id")
  private UUID linkId;

  @Enumerated(EnumType.STRING)
  private ChangeState state;

  @Embedded private FourEyes eyes = new FourEyes();

  @Column(name = "decline_reason")
  private String declineReason;

  @Column(name = "by_decision")
  private boolean byDecision;

  protected ObligationChange() {}

  ObligationChange(UUID id, Obligation obligation, ChangePlan plan) {
    super(id, obligation.getRegionCode());
    this.obligationId = obligation.getId();
    this.status = plan.status();
    this.dueOn = plan.dueOn();
    this.dueSaid = plan.dueSaid();
    this.provenance = plan.provenance();
    this.mergeInto = plan.mergeInto();
    this.reasonCode = plan.reasonCode();
    this.reason = plan.reason();
    this.source = plan.source();
    this.linkId = plan.linkId();
    this.state = ChangeState.PROPOSED;
  }

  ObligationChange proposed(Person by, Instant at) {
    eyes.propose(by, at);
    return this;
  }

  /** Part of a decision that was advised by one person and taken by another. */
  ObligationChange byDecision(Person by, Instant at) {
    this.byDecision = true;
    this.state = ChangeState.APPROVED;
    eyes.decide(by, at);
    return proposed(by, at);
  }

  /**
   * @throws BusinessException for who proposed it himself, or if it is decided already
   */
  void decide(ChangeState outcome, String why, Person by, Instant at) {
    eyes.requireOther(by, "obligation.fourEyes");
    if (!state.canBecome(outcome)) {
      throw BusinessException.stale();
    }
    state = outcome;
    declineReason = why;
    eyes.decide(by, at);
  }

  boolean isDecidedBy(String subject, ChangeState outcome) {
    return state == outcome && eyes.isDecidedBy(subject);
  }

  UUID getObligationId() {
    return obligationId;
  }

  ObligationStatus getStatus() {
    return status;
  }

  LocalDate getDueOn() {
    return dueOn;
  }

  String getDueSaid() {
    return dueSaid;
  }

  Provenance getProvenance() {
    return provenance;
  }

  UUID getMergeInto() {
    return mergeInto;
  }

  ReasonCode getReasonCode() {
    return reasonCode;
  }

  String getReason() {
    return reason;
  }

  String getSource() {
    return source;
  }

  UUID getLinkId() {
    return linkId;
  }
}
