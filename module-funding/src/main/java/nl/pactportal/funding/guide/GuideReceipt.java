package nl.pactportal.funding.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** Somebody of a region said that it read that version. */
@Entity
@Table(schema = "funding", name = "guide_receipt")
public class GuideReceipt extends RegionAggregate {
  @Column(name = "guide_id")
  private UUID guideId;

  @Column(name = "read_by")
  private String readBy;

  @Column(name = "read_by_name")
  private String readByName;

  @Column(name = "read_at")
  private Instant readAt;

  protected GuideReceipt() {}

  GuideReceipt(String regionCode, UUID guideId, Person by, Instant at) {
    super(UuidV7.next(), regionCode);
    this.guideId = guideId;
    this.readBy = by.subject();
    this.readByName = by.name();
    this.readAt = at;
  }
}
