package nl.pactportal.funding.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** A line in the history that the readers of an application see; written once. */
@Entity
@Table(schema = "funding", name = "application_step")
public class ApplicationStep extends RegionAggregate {
  @Column(name = "application_id")
  private UUID applicationId;

  @Enumerated(EnumType.STRING)
  private StepKind kind;

  private String remark;

  @Column(name = "amount_cents")
  private Money amount;

  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  private Instant at;

  protected ApplicationStep() {}

  ApplicationStep(String regionCode, UUID applicationId, StepKind kind) {
    super(UuidV7.next(), regionCode);
    this.applicationId = applicationId;
    this.kind = kind;
  }

  ApplicationStep with(Money amount, String remark) {
    this.amount = amount;
    this.remark = remark;
    return this;
  }

  ApplicationStep by(Person actor, Instant at) {
    this.actor = actor.subject();
    this.actorName = actor.name();
    this.at = at;
    return this;
  }
}
