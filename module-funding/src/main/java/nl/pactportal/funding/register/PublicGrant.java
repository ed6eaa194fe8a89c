package nl.pactportal.funding.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A grant as everybody reads it; written by {@link PublicRegister} only. */
@Entity
@Table(schema = "funding", name = "public_grant")
public class PublicGrant extends RegionAggregate {
  @Column(name = "call_id")
  private UUID callId;

  @Column(name = "call_title")
  private String callTitle;

  private String reference;
  private String recipient;
  private String subject;

  @Column(name = "requested_cents")
  private long requestedCents;

  @Column(name = "granted_on")
  private LocalDate grantedOn;

  @Column(name = "original_cents")
  private long originalCents;

  @Column(name = "earlier_cents")
  private long earlierCents;

  @Column(name = "changed_on")
  private LocalDate changedOn;

  @Column(name = "changed_cents")
  private long changedCents;

  @Column(name = "paid_cents")
  private long paidCents;

  private boolean settled;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected PublicGrant() {}
}
