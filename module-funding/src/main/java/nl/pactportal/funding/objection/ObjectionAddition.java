package nl.pactportal.funding.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** What a region adds to its objection; written once. */
@Entity
@Table(schema = "funding", name = "objection_addition")
public class ObjectionAddition extends RegionAggregate {
  @Column(name = "objection_id")
  private UUID objectionId;

  private String said;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_by_name")
  private String addedByName;

  @Column(name = "added_at")
  private Instant addedAt;

  protected ObjectionAddition() {}

  ObjectionAddition(ObjectionRow objection, String said) {
    super(UuidV7.next(), objection.regionCode());
    this.objectionId = objection.id();
    this.said = said;
  }

  ObjectionAddition by(Person person, Instant at) {
    this.addedBy = person.subject();
    this.addedByName = person.name();
    this.addedAt = at;
    return this;
  }
}
