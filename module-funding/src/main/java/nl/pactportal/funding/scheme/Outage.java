package nl.pactportal.funding.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/** A time in which the portal could not be reached, or not all of it. */
@Entity
@Table(schema = "funding", name = "outage")
public class Outage extends RegionAggregate {
  @Column(name = "from_at")
  private Instant fromAt;

  @Column(name = "until_at")
  private Instant untilAt;

  private String what;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Outage() {}

  Outage(OutageReport report) {
    super(UuidV7.next(), RegionScope.SHARED);
    this.fromAt = report.from();
    this.untilAt = report.until();
    this.what = report.what();
  }

  Outage recorded(Person by, Instant at) {
    this.recordedBy = by.subject();
    this.recordedByName = by.name();
    this.recordedAt = at;
    return this;
  }
}
