package nl.pactportal.funding.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.time.ClockProducer;

/** What the province decided on an application; never changed, only drawn upon by advances. */
@Entity
@Table(schema = "funding", name = "grant_decision")
public class GrantDecision extends RegionAggregate {
  @Column(name = "application_id")
  private UUID applicationId;

  @Enumerated(EnumType.STRING)
  private ApplicationStatus outcome;

  /** Plain cents, because the conditional update on advances counts with them. */
  @Column(name = "amount_cents")
  private long amountCents;

  @Column(name = "advanced_cents")
  private long advancedCents;

  @Enumerated(EnumType.STRING)
  private RefusalGround ground;

  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  private GrantStatus status;

  @Column(name = "advance_permille")
  private int advancePermille;

  @Column(name = "paid_cents")
  private long paidCents;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_until")
  private LocalDate periodUntil;

  private String obligations;

  @Column(name = "settle_by")
  private LocalDate settleBy;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "determined_cents")
  private Long determinedCents;

  /** Its letter; terms for payment and objection begin the day after. */
  @Column(name = "made_known_on")
  private LocalDate madeKnownOn;

  private LinePlan lines;

  protected GrantDecision() {}

  GrantDecision(UUID id, String regionCode, UUID applicationId, Verdict verdict) {
    super(id, regionCode);
    this.applicationId = applicationId;
    this.outcome = verdict.outcome();
    this.status = GrantStatus.after(verdict.outcome());
    this.amountCents = verdict.amount().cents();
    this.determinedCents = status == GrantStatus.DETERMINED ? amountCents : null;
    this.ground = verdict.ground();
    this.reason = verdict.reason();
  }

  /**
   * @param plan what of it is for each line of the budget
   */
  GrantDecision of(LinePlan plan) {
    this.lines = plan;
    return this;
  }

  /**
   * @param permille how much of it may be advanced, as the call says (I4)
   */
  GrantDecision advancing(int permille) {
    this.advancePermille = permille;
    return this;
  }

  /**
   * @param hash of the text that is decided on
   */
  GrantDecision under(Conditions conditions, String hash) {
    this.periodFrom = conditions.from();
    this.periodUntil = conditions.until();
    this.obligations = conditions.obligations();
    this.settleBy = conditions.settleBy();
    this.contentHash = hash;
    return this;
  }

  GrantDecision by(String subject, Instant at) {
    this.decidedBy = subject;
    this.decidedAt = at;
    this.madeKnownOn = LocalDate.ofInstant(at, ClockProducer.ZONE);
    return this;
  }
}
