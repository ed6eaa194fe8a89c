package nl.pactportal.dashboard.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/**
 * A table as it was published at one moment. Its cells never change; only what was decided on it
 * and which one is current do.
 */
@Entity
@Table(schema = "dashboard", name = "release")
public class Release extends RegionAggregate {
  @Column(name = "dataset_id")
  private UUID datasetId;

  @Column(name = "source_version")
  private String sourceVersion;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Column(name = "observation_count")
  private int observationCount;

  @Column(name = "is_current")
  private boolean current;

  @Enumerated(EnumType.STRING)
  private ReleaseStatus status;

  @Column(name = "published_at")
  private Instant publishedAt;

  private String reason = "";

  @Column(name = "source_modified")
  private String sourceModified = "";

  @Column(name = "classification_year")
  private Integer classificationYear;

  @Embedded private Decision decision;

  @Column(name = "cells_changed")
  private Integer cellsChanged;

  @Column(name = "cells_added")
  private Integer cellsAdded;

  @Column(name = "cells_removed")
  private Integer cellsRemoved;

  protected Release() {}

  /** Nobody sees it before it is published. */
  public Release(UUID id, Dataset dataset, Instant importedAt) {
    super(id, dataset.getRegionCode());
    this.datasetId = dataset.getId();
    this.importedAt = importedAt;
    this.status = ReleaseStatus.QUARANTINED;
  }

  /** What the source says of this edition of its table. */
  public Release edition(
      String version, String modified, String why, Integer yearOfClassification) {
    sourceVersion = version;
    sourceModified = modified;
    reason = why;
    classificationYear = yearOfClassification;
    return this;
  }

  public Release holding(String contentHash, int observationCount) {
    this.contentHash = contentHash;
    this.observationCount = observationCount;
    return this;
  }

  public boolean holds(String hash) {
    return contentHash.equals(hash);
  }

  public void differs(ReleaseChange from) {
    cellsChanged = from.changed();
    cellsAdded = from.added();
    cellsRemoved = from.removed();
  }

  /** From now on it is what everybody sees; the one before must have been superseded. */
  public void publish(Instant now) {
    requireUndecided();
    status = ReleaseStatus.PUBLISHED;
    publishedAt = now;
    current = true;
  }

  /** Published though the gate had found something, for that reason. */
  public void publish(String why, Instant now) {
    publish(now);
    decision = Decision.of("reason", why, now);
  }

  public void reject(String why, Instant now) {
    requireUndecided();
    status = ReleaseStatus.REJECTED;
    decision = Decision.of("rejectReason", why, now);
  }

  /** The source has something else by now; nobody has to look at it any more. */
  public void overtake() {
    requireUndecided();
    status = ReleaseStatus.REJECTED;
  }

  private void requireUndecided() {
    if (status != ReleaseStatus.QUARANTINED) {
      throw BusinessException.stale();
    }
  }

  public ReleaseStatus status() {
    return status;
  }

  public UUID datasetId() {
    return datasetId;
  }

  public ReleaseRef ref() {
    return new ReleaseRef(getRegionCode(), getId());
  }

  public void supersede() {
    current = false;
  }
}
