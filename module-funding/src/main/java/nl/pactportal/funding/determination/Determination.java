package nl.pactportal.funding.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;

/** The decision that fixes what a grant comes down to; never changed. */
@Entity
@Table(schema = "funding", name = "determination")
public class Determination extends RegionAggregate {
  @Column(name = "grant_id")
  private UUID grantId;

  @Column(name = "application_id")
  private UUID applicationId;

  private int number = 1;

  @Enumerated(EnumType.STRING)
  private Basis basis;

  @Column(name = "granted_cents")
  private Money granted;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "paid_cents")
  private Money paid;

  @Enumerated(EnumType.STRING)
  private LowerGround ground;

  private String reason;

  @Column(name = "heard_on")
  private LocalDate heardOn;

  @Column(name = "heard_said")
  private String heardSaid;

  @Enumerated(EnumType.STRING)
  private Resolution resolution;

  @Column(name = "assessed_by")
  private String assessedBy;

  @Column(name = "determined_by")
  private String determinedBy;

  @Column(name = "determined_by_name")
  private String determinedByName;

  @Column(name = "determined_at")
  private Instant determinedAt;

  @Column(name = "made_known_on")
  private LocalDate madeKnownOn;

  protected Determination() {}

  Determination(UUID id, GrantRow grant, DeterminationPlan plan, Resolution resolution) {
    super(id, grant.regionCode());
    this.grantId = grant.id();
    this.applicationId = grant.applicationId();
    this.granted = grant.amount();
    this.amount = plan.amount();
    this.paid = grant.paid();
    this.resolution = resolution;
    this.reason = plan.reason();
    if (plan.lower(grant.amount())) {
      this.ground = plan.ground();
      this.heardOn = plan.heardOn();
      this.heardSaid = plan.heardSaid();
    }
  }

  /** The next version after a determination; what had been paid by then counts as settled. */
  Determination after(DeterminationRow before, Money settled) {
    this.number = before.number() + 1;
    this.paid = settled;
    return this;
  }

  /**
   * @param assessor who advised, or null without an account
   */
  Determination on(Basis what, String assessor) {
    this.basis = what;
    this.assessedBy = assessor;
    return this;
  }

  Determination by(Person person, Instant at, LocalDate madeKnown) {
    this.determinedBy = person.subject();
    this.determinedByName = person.name();
    this.determinedAt = at;
    this.madeKnownOn = madeKnown;
    return this;
  }
}
