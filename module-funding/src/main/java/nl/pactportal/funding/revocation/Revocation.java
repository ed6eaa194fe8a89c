package nl.pactportal.funding.revocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Something is taken back: announced by one, and decided by another after the region was heard. */
@Entity
@Table(schema = "funding", name = "revocation")
public class Revocation extends RegionAggregate {
  @Column(name = "grant_id")
  private UUID grantId;

  @Column(name = "application_id")
  private UUID applicationId;

  @Enumerated(EnumType.STRING)
  private RevocationKind kind;

  @Enumerated(EnumType.STRING)
  private RevocationGround ground;

  @Column(name = "former_cents")
  private Money former;

  @Column(name = "new_cents")
  private Money amount;

  private String reason;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  private String damage;

  @Column(name = "breached_on")
  private LocalDate breachedOn;

  @Column(name = "hear_until")
  private LocalDate hearUntil;

  @Column(name = "heard_on")
  private LocalDate heardOn;

  @Column(name = "heard_said")
  private String heardSaid;

  @Enumerated(EnumType.STRING)
  private RevocationStatus status = RevocationStatus.ANNOUNCED;

  @Column(name = "announced_by")
  private String announcedBy;

  @Column(name = "announced_by_name")
  private String announcedByName;

  @Column(name = "announced_on")
  private LocalDate announcedOn;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "decision_reason")
  private String decisionReason;

  protected Revocation() {}

  Revocation(UUID id, GrantRow grant, Money former, RevocationPlan plan) {
    super(id, grant.regionCode());
    this.grantId = grant.id();
    this.applicationId = grant.applicationId();
    this.kind = plan.kind();
    this.ground = plan.ground();
    this.former = former;
    this.amount = plan.amount();
    this.reason = plan.reason();
    this.effectiveOn = plan.effectiveOn();
    this.damage = plan.damage();
    this.breachedOn = plan.breachedOn();
    this.hearUntil = plan.hearUntil();
  }

  Revocation announced(Person by, LocalDate on) {
    this.announcedBy = by.subject();
    this.announcedByName = by.name();
    this.announcedOn = on;
    return this;
  }

  void heard(LocalDate on, String said) {
    become(RevocationStatus.HEARD);
    heardOn = on;
    heardSaid = said;
  }

  /** What the region replied itself stands here, too, from the decision on. */
  void takeReply(RevocationRow row) {
    if (row.repliedOn() != null && status == RevocationStatus.ANNOUNCED) {
      heard(row.repliedOn(), row.replied());
    }
  }

  /**
   * @throws BusinessException for who announced it, or before the region could be heard
   */
  void decide(String why, Person by, LocalDate today) {
    if (by.subject().equals(announcedBy)) {
      throw new BusinessException(null, "revocation.fourEyes");
    }
    if (status == RevocationStatus.ANNOUNCED && !today.isAfter(hearUntil)) {
      throw new BusinessException(null, "revocation.hearing.missing");
    }
    if (effectiveOn != null && !effectiveOn.isAfter(today)) {
      throw new BusinessException(null, "revocation.effective.passed");
    }
    become(effectiveOn == null ? RevocationStatus.IN_FORCE : RevocationStatus.DECIDED);
    say(why, by, today);
  }

  void drop(String why, Person by, LocalDate today) {
    become(RevocationStatus.DROPPED);
    say(why, by, today);
  }

  private void say(String why, Person by, LocalDate today) {
    decisionReason = why;
    decidedBy = by.subject();
    decidedByName = by.name();
    decidedOn = today;
  }

  boolean isDecided() {
    return status == RevocationStatus.DECIDED;
  }

  void takeEffect() {
    become(RevocationStatus.IN_FORCE);
  }

  private void become(RevocationStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "revocation.wrongStatus");
    }
    status = next;
  }
}
