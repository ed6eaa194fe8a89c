package nl.pactportal.funding.amendment;

import jakarta.persistence.AttributeOverride;
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
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A change of a grant, asked for and decided. */
@Entity
@Table(schema = "funding", name = "amendment")
public class Amendment extends RegionAggregate {
  @Column(name = "application_id")
  private UUID applicationId;

  @Column(name = "grant_id")
  private UUID grantId;

  @Column(name = "amount_cents")
  private long amountCents;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_until")
  private LocalDate periodUntil;

  private String activities;
  private String reason;

  @Enumerated(EnumType.STRING)
  private AmendmentStatus status = AmendmentStatus.REQUESTED;

  @Embedded
  @AttributeOverride(name = "proposedBy", column = @Column(name = "requested_by"))
  @AttributeOverride(name = "proposedByName", column = @Column(name = "requested_by_name"))
  @AttributeOverride(name = "proposedAt", column = @Column(name = "requested_at"))
  private FourEyes eyes = new FourEyes();

  @Column(name = "decision_reason")
  private String decisionReason;

  protected Amendment() {}

  Amendment(UUID id, GrantRow grant, Wish wish) {
    super(id, grant.regionCode());
    this.applicationId = grant.applicationId();
    this.grantId = grant.id();
    this.amountCents = wish.amount().cents();
    this.periodFrom = wish.from();
    this.periodUntil = wish.until();
    this.activities = wish.activities();
    this.reason = wish.reason();
  }

  Amendment requested(Person person, Instant at) {
    eyes.propose(person, at);
    return this;
  }

  void decide(AmendmentStatus outcome, String why, Person person, Instant at) {
    if (!status.canBecome(outcome)) {
      throw new BusinessException(null, "amendment.wrongStatus");
    }
    eyes.requireOther(person, "amendment.fourEyes");
    this.status = outcome;
    this.decisionReason = why;
    eyes.decide(person, at);
  }
}
