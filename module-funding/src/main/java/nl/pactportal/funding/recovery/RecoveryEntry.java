package nl.pactportal.funding.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Something that made a debt larger or smaller; never changed. */
@Entity
@Table(schema = "funding", name = "recovery_entry")
public class RecoveryEntry extends RegionAggregate {
  @Column(name = "recovery_id")
  private UUID recoveryId;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  private Money cents;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  private String said;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected RecoveryEntry() {}

  RecoveryEntry(UUID id, Recovery recovery, EntryKind kind, Money cents, LocalDate on) {
    super(id, recovery.getRegionCode());
    this.recoveryId = recovery.getId();
    this.kind = kind;
    this.cents = cents;
    this.happenedOn = on;
  }

  RecoveryEntry by(Person person, Instant at, String words) {
    this.recordedBy = person.subject();
    this.recordedByName = person.name();
    this.recordedAt = at;
    this.said = words;
    return this;
  }
}
