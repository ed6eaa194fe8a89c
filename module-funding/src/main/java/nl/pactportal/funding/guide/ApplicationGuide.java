package nl.pactportal.funding.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/** The version that was in force when an application was submitted; it has its id. */
@Entity
@Table(schema = "funding", name = "application_guide")
public class ApplicationGuide extends RegionAggregate {
  @Column(name = "guide_id")
  private UUID guideId;

  @Column(name = "frozen_at")
  private Instant frozenAt;

  protected ApplicationGuide() {}

  ApplicationGuide(String regionCode, UUID applicationId, UUID guideId, Instant at) {
    super(applicationId, regionCode);
    this.guideId = guideId;
    this.frozenAt = at;
  }
}
