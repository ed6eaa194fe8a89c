package nl.pactportal.funding.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What a region said before it is refused (zienswijze, Awb 4:7). */
@Entity
@Table(schema = "funding", name = "hearing")
public class Hearing extends RegionAggregate {
  @Column(name = "application_id")
  private UUID applicationId;

  @Column(name = "invited_on")
  private LocalDate invitedOn;

  @Column(name = "heard_on")
  private LocalDate heardOn;

  private String views;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Hearing() {}

  Hearing(UUID id, String regionCode, UUID applicationId, HearingText text) {
    super(id, regionCode);
    this.applicationId = applicationId;
    this.invitedOn = text.invitedOn();
    this.heardOn = text.heardOn();
    this.views = text.views();
  }

  Hearing by(Person person, Instant at) {
    recordedBy = person.subject();
    recordedByName = person.name();
    recordedAt = at;
    return this;
  }
}
