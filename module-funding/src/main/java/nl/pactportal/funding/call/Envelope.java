package nl.pactportal.funding.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * What a call holds for one region, and how much of it is granted. Changed by one conditional
 * update only (see {@link EnvelopeRepository}), so it has no method that changes an amount. Plain
 * cents, because that update counts with them.
 */
@Entity
@Table(schema = "funding", name = "envelope")
public class Envelope extends RegionAggregate {
  @Column(name = "call_id")
  private UUID callId;

  @Column(name = "ceiling_cents")
  private long ceilingCents;

  @Column(name = "reserved_cents")
  private long reservedCents;

  @Column(name = "allocated_cents")
  private long allocatedCents;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "closing_said")
  private String closingSaid;

  protected Envelope() {}

  Envelope(String regionCode, UUID callId, Share share) {
    super(UuidV7.next(), regionCode);
    this.callId = callId;
    this.ceilingCents = share.ceiling().cents();
    close(share);
  }

  void close(Share share) {
    this.closesAt = share.closesAt();
    this.closingSaid = share.closingSaid();
  }

  Share share() {
    return new Share(new Money(ceilingCents), closesAt, closingSaid);
  }
}
