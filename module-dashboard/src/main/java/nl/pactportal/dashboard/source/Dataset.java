package nl.pactportal.dashboard.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/** A table of figures in the catalogue. */
@Entity
@Table(schema = "dashboard", name = "dataset")
public class Dataset extends RegionAggregate {
  private static final int AFTER_OUR_OWN = 100;

  private String code;
  private String title;
  private String owner;
  private String url;
  private String definition;
  private String frequency;
  private String licence;
  private boolean synthetic;

  @Column(name = "display_order")
  private int displayOrder;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "owner_region")
  private String ownerRegion;

  @Column(name = "classification_year")
  private Integer classificationYear;

  @Embedded private Watch watch = new Watch();

  protected Dataset() {}

  public Dataset(UUID id, String regionCode, String code) {
    super(id, regionCode);
    this.code = code;
    this.displayOrder = AFTER_OUR_OWN;
  }

  /** What the source says of the table today; earlier words are not kept. */
  public void describe(DatasetDescription said, Instant now) {
    title = said.title();
    owner = said.owner();
    url = said.url();
    definition = said.definition();
    frequency = said.frequency();
    licence = said.licence();
    checkedAt = now;
  }

  /** A region counts it, by the municipalities of that year. */
  public void ownedBy(String region, int year) {
    ownerRegion = region;
    classificationYear = year;
  }

  /** The source was asked and had nothing new. */
  public void checked(Instant now) {
    checkedAt = now;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public Watch watch() {
    return watch;
  }

  /** Counted by one region, rather than taken from a source that counts in all of them. */
  public boolean isOfOneRegion() {
    return ownerRegion != null || RegionScope.REGIONS.contains(getRegionCode());
  }
}
