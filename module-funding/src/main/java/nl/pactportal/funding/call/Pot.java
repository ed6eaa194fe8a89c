package nl.pactportal.funding.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/**
 * The money of a call as a whole (Awb 4:22). Changed by one conditional update only, like {@link
 * Envelope}.
 */
@Entity
@Table(schema = "funding", name = "pot")
public class Pot extends RegionAggregate {
  @Column(name = "call_id")
  private UUID callId;

  private String kind;

  @Column(name = "ceiling_cents")
  private long ceilingCents;

  @Column(name = "reserved_cents")
  private long reservedCents;

  @Column(name = "allocated_cents")
  private long allocatedCents;

  protected Pot() {}
}
