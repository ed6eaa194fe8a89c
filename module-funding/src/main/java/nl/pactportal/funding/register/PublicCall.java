package nl.pactportal.funding.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A call as everybody reads it; written by {@link PublicRegister} only. */
@Entity
@Table(schema = "funding", name = "public_call")
public class PublicCall extends RegionAggregate {
  private String title;
  private String summary;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "ceiling_cents")
  private long ceilingCents;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected PublicCall() {}
}
