package nl.pactportal.funding.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.grant.Conditions;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** A grant as it was from one decision to the next; written once. */
@Entity
@Table(schema = "funding", name = "grant_version")
public class GrantVersion extends RegionAggregate {
  @Column(name = "grant_id")
  private UUID grantId;

  private int number;

  @Column(name = "amendment_id")
  private UUID amendmentId;

  @Column(name = "revocation_id")
  private UUID revocationId;

  @Column(name = "amount_cents")
  private long amountCents;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_until")
  private LocalDate periodUntil;

  private String activities;
  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "letter_id")
  private UUID letterId;

  protected GrantVersion() {}

  private GrantVersion(GrantRow grant, int number) {
    super(UuidV7.next(), grant.regionCode());
    this.grantId = grant.id();
    this.number = number;
  }

  /** The grant as it was decided on. */
  static GrantVersion first(GrantRow grant, String activities, Conditions conditions) {
    GrantVersion first = new GrantVersion(grant, 1);
    first.amountCents = grant.amount().cents();
    first.activities = activities;
    first.reason = grant.reason();
    first.decidedBy = grant.decidedBy();
    first.decidedAt = grant.decidedAt();
    first.periodFrom = conditions.from();
    first.periodUntil = conditions.until();
    return first;
  }

  static GrantVersion amended(GrantRow grant, int number, AmendmentRow amendment, String reason) {
    GrantVersion next = new GrantVersion(grant, number);
    next.amendmentId = amendment.id();
    next.amountCents = amendment.amount().cents();
    next.periodFrom = amendment.from();
    next.periodUntil = amendment.until();
    next.activities = amendment.activities();
    next.reason = reason;
    return next;
  }

  /**
   * Lowered to the disadvantage of the recipient, for the same activities.
   *
   * @param amount nothing for a grant that is revoked as a whole
   */
  static GrantVersion lowered(GrantRow grant, int number, UUID revocationId, Money amount) {
    GrantVersion next = new GrantVersion(grant, number);
    next.revocationId = revocationId;
    next.amountCents = amount.cents();
    return next;
  }

  GrantVersion about(String told, Conditions conditions, String why) {
    this.activities = told;
    this.periodFrom = conditions.from();
    this.periodUntil = conditions.until();
    this.reason = why;
    return this;
  }

  GrantVersion by(String subject, Instant at, UUID letter) {
    this.decidedBy = subject;
    this.decidedAt = at;
    this.letterId = letter;
    return this;
  }
}
