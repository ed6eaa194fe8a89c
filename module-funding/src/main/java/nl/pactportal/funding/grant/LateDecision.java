package nl.pactportal.funding.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** Whether an application counts that came after the closing instant, and why. */
@Entity
@Table(schema = "funding", name = "late_decision")
public class LateDecision extends RegionAggregate {
  @Column(name = "application_id")
  private UUID applicationId;

  @Enumerated(EnumType.STRING)
  private LateOutcome outcome;

  @Column(name = "outage_id")
  private UUID outageId;

  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected LateDecision() {}

  LateDecision(String regionCode, UUID applicationId, LateOutcome outcome) {
    super(UuidV7.next(), regionCode);
    this.applicationId = applicationId;
    this.outcome = outcome;
  }

  LateDecision because(UUID outage, String why) {
    this.outageId = outage;
    this.reason = why;
    return this;
  }

  LateDecision by(Person person, Instant at) {
    this.decidedBy = person.subject();
    this.decidedByName = person.name();
    this.decidedAt = at;
    return this;
  }
}
