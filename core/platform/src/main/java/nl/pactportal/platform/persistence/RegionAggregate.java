package nl.pactportal.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;

/** Root of what is stored and locked as one; its rows belong to one region. */
@MappedSuperclass
public abstract class RegionAggregate {
  @Id private UUID id;

  @Column(name = "region_code")
  private String regionCode;

  @Version private long version;

  protected RegionAggregate() {}

  protected RegionAggregate(UUID id, String regionCode) {
    this.id = Objects.requireNonNull(id, "id");
    this.regionCode = Objects.requireNonNull(regionCode, "regionCode");
  }

  public UUID getId() {
    return id;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public long getVersion() {
    return version;
  }

  /**
   * @throws BusinessException if the thing changed since the caller read that version
   */
  public void requireVersion(long seen) {
    if (seen != version) {
      throw BusinessException.stale();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegionAggregate that
        && getClass() == that.getClass()
        && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
