package nl.pactportal.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.body.Body;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Meetings planned in one go. Each of them goes its own way from then on. */
@Entity
@Table(schema = "meetings", name = "series")
class Series extends RegionAggregate {
  @Column(name = "body_id")
  private UUID bodyId;

  private String rule;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  protected Series() {}

  Series(UUID id, Body body, SeriesRule rule) {
    super(id, body.getRegionCode());
    this.bodyId = body.getId();
    this.rule = rule.kept();
    this.startsOn = rule.from();
    this.endsOn = rule.until();
  }
}
