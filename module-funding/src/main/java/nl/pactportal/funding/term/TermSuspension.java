package nl.pactportal.funding.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Days on which the clock of a term stands still; the row has the id of what caused it. */
@Entity
@Table(schema = "funding", name = "suspension")
public class TermSuspension extends RegionAggregate {
  @Column(name = "object_id")
  private UUID objectId;

  @Enumerated(EnumType.STRING)
  private SuspensionGround ground;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  protected TermSuspension() {}

  TermSuspension(
      UUID id, String regionCode, UUID objectId, SuspensionGround ground, LocalDate askedOn) {
    super(id, regionCode);
    this.objectId = objectId;
    this.ground = ground;
    this.askedOn = askedOn;
  }

  void end(LocalDate on) {
    endedOn = on;
  }
}
