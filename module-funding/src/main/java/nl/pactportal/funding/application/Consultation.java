package nl.pactportal.funding.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** "Ruggespraak": the region asked somebody of its board before it signs. Never changed. */
@Entity
@Table(schema = "funding", name = "board_consultation")
public class Consultation extends RegionAggregate {
  @Column(name = "application_id")
  private UUID applicationId;

  private String said;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String remark;

  @Column(name = "noted_by")
  private String notedBy;

  @Column(name = "noted_at")
  private Instant notedAt;

  protected Consultation() {}

  Consultation(String regionCode, UUID applicationId, ConsultationRow noted) {
    super(UuidV7.next(), regionCode);
    this.applicationId = applicationId;
    this.said = noted.said();
    this.heldOn = noted.heldOn();
    this.remark = noted.remark();
  }

  Consultation by(String subject, Instant at) {
    this.notedBy = subject;
    this.notedAt = at;
    return this;
  }
}
