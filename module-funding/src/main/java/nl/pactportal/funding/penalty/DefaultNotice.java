package nl.pactportal.funding.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** Somebody told the province that it is late (ingebrekestelling). */
@Entity
@Table(schema = "funding", name = "default_notice")
public class DefaultNotice extends RegionAggregate {
  @Column(name = "object_id")
  private UUID objectId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "starts_after")
  private LocalDate startsAfter;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected DefaultNotice() {}

  DefaultNotice(String regionCode, UUID objectId, LocalDate dueOn) {
    super(UuidV7.next(), regionCode);
    this.objectId = objectId;
    this.dueOn = dueOn;
  }

  DefaultNotice received(LocalDate on, LocalDate startsAfter) {
    this.receivedOn = on;
    this.startsAfter = startsAfter;
    return this;
  }

  DefaultNotice by(Person person, Instant at) {
    this.recordedBy = person.subject();
    this.recordedByName = person.name();
    this.recordedAt = at;
    return this;
  }

  UUID getObjectId() {
    return objectId;
  }

  String getRecordedBy() {
    return recordedBy;
  }

  LocalDate getReceivedOn() {
    return receivedOn;
  }

  LocalDate getStartsAfter() {
    return startsAfter;
  }
}
