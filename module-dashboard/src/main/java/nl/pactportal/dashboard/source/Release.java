package nl.pactportal.dashboard.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

  protected Release() {}

  public Release(UUID id, Dataset dataset, Instant importedAt) {
    super(id, dataset.getRegionCode());
    this.datasetId = dataset.getId();
    this.importedAt = importedAt;
    this.current = true;
  }

  public Release holding(String sourceVersion, String contentHash, int observationCount) {
    this.sourceVersion = sourceVersion;
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
