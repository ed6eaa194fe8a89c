package nl.pactportal.funding.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/**
 * What a call holds for one region, and how much of it is granted. Changed by one conditional
 * update only (see {@link EnvelopeRepository}), so it has no method that changes it. Plain cents,
 * because that update counts with them.
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

  protected Envelope() {}
}
