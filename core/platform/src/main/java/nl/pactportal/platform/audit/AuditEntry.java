package nl.pactportal.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * One line of the audit trail with the six facts of BIO2 8.15.01: action, object, result, origin,
 * actor, time. The database numbers and chains it; nobody can change it.
 */
@Entity
@Table(schema = "platform", name = "audit_entry")
public class AuditEntry {
  @Id private UUID id;

  @Column(name = "region_code")
  private String regionCode;

  private Instant at;
  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  private String origin;
  private String action;

  @Column(name = "object_type")
  private String objectType;

  @Column(name = "object_id")
  private String objectId;

  private String result;
  private String detail;

  @Column(insertable = false, updatable = false)
  private long seq;

  protected AuditEntry() {}

  AuditEntry(String regionCode, Instant at, Person actor, String origin) {
    this.id = UuidV7.next();
    this.regionCode = regionCode;
    this.at = at;
    this.actor = actor.subject();
    this.actorName = actor.name();
    this.origin = origin;
  }

  AuditEntry of(String action, String objectType, String objectId, String result, String detail) {
    this.action = action;
    this.objectType = objectType;
    this.objectId = objectId;
    this.result = result;
    this.detail = detail;
    return this;
  }
}
