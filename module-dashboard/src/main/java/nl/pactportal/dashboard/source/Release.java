package nl.pactportal.dashboard.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A table as it was published at one moment; only which one is current ever changes. */
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

  protected Release() {}

  public Release(UUID id, Dataset dataset, Instant importedAt) {
    super(id, dataset.getRegionCode());
    this.datasetId = dataset.getId();
    this.importedAt = importedAt;
    this.current = true;
    this.status = ReleaseStatus.PUBLISHED;
    this.publishedAt = importedAt;
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

  public void supersede() {
    current = false;
  }
}
