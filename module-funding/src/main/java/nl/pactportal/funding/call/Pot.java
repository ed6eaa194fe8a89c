package nl.pactportal.funding.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/**
 * The money of a call as a whole (Awb 4:22). Changed by one conditional update only, like {@link
 * Envelope}.
 */
@Entity
@Table(schema = "funding", name = "pot")
public class Pot extends RegionAggregate {
  @Column(name = "call_id")
  private UUID callId;

  @Enumerated(EnumType.STRING)
  private PotKind kind;

  @Column(name = "ceiling_cents")
  private long ceilingCents;

  @Column(name = "reserved_cents")
  private long reservedCents;

  @Column(name = "allocated_cents")
  private long allocatedCents;

  protected Pot() {}

  Pot(UUID callId, Budget budget) {
    super(UuidV7.next(), RegionScope.SHARED);
    this.callId = callId;
    this.kind = budget.kind();
    this.ceilingCents = budget.ceiling().cents();
  }

  PotKind getKind() {
    return kind;
  }

  Money getCeiling() {
    return new Money(ceilingCents);
  }
}
