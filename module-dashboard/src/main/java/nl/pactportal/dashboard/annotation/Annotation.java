package nl.pactportal.dashboard.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A note on a figure; its region is whom it is for. */
@Entity
@Table(schema = "dashboard", name = "annotation")
public class Annotation extends RegionAggregate {
  @Column(name = "dataset_region")
  private String datasetRegion;

  @Column(name = "dataset_id")
  private UUID datasetId;

  @Column(name = "release_id")
  private UUID releaseId;

  private String measure;
  private String geo;
  private String period;

  @Column(name = "measure_title")
  private String measureTitle;

  @Column(name = "geo_title")
  private String geoTitle;

  @Column(name = "period_title")
  private String periodTitle;

  private String text;
  private String party;

  @Column(name = "reference_path")
  private String referencePath;

  @Column(name = "link_id")
  private UUID linkId;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "removed_at")
  private Instant removedAt;

  protected Annotation() {}

  Annotation(UUID id, String audience, NotedFigure figure) {
    super(id, audience);
    this.datasetRegion = figure.audience();
    this.datasetId = figure.datasetId();
    this.releaseId = figure.releaseId();
    this.measure = figure.measure();
    this.geo = figure.geo();
    this.period = figure.period();
    this.measureTitle = figure.measureTitle();
    this.geoTitle = figure.geoTitle();
    this.periodTitle = figure.periodTitle();
  }

  Annotation saying(String words, String whose) {
    this.text = words;
    this.party = whose;
    return this;
  }

  Annotation by(String subject, Instant at) {
    this.writtenBy = subject;
    this.writtenAt = at;
    return this;
  }

  void referTo(String path, UUID link) {
    this.referencePath = path;
    this.linkId = link;
  }

  void change(String words, Instant at) {
    requireThere();
    this.text = words;
    this.changedAt = at;
  }

  void remove(Instant at) {
    requireThere();
    this.removedAt = at;
  }

  private void requireThere() {
    if (removedAt != null) {
      throw BusinessException.stale();
    }
  }

  UUID getLinkId() {
    return linkId;
  }
}
