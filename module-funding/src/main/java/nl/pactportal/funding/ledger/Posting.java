package nl.pactportal.funding.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** Cents that went from one account to another; the database lets nobody change it. */
@Entity
@Table(schema = "funding", name = "posting")
public class Posting extends RegionAggregate {
  @Column(name = "call_id")
  private UUID callId;

  @Column(name = "application_id")
  private UUID applicationId;

  @Column(name = "credit_application_id")
  private UUID creditApplicationId;

  @Enumerated(EnumType.STRING)
  private LedgerEvent event;

  @Enumerated(EnumType.STRING)
  private Account debit;

  @Enumerated(EnumType.STRING)
  private Account credit;

  private Money cents;

  @Column(name = "object_id")
  private UUID objectId;

  private String remark;
  private String actor;
  private Instant at;

  protected Posting() {}

  Posting(Claim claim, LedgerEvent event, Money cents) {
    super(UuidV7.next(), claim.regionCode());
    this.callId = claim.callId();
    this.applicationId = claim.applicationId();
    this.event = event;
    this.debit = event.debit();
    this.credit = event.credit();
    this.cents = cents;
  }

  Posting creditedTo(UUID application) {
    this.creditApplicationId = application;
    return this;
  }

  Posting about(UUID object, String said) {
    this.objectId = object;
    this.remark = said;
    return this;
  }

  Posting by(String subject, Instant when) {
    this.actor = subject;
    this.at = when;
    return this;
  }
}
