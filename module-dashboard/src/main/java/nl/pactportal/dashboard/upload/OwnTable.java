package nl.pactportal.dashboard.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.dashboard.disclosure.DisclosureRule;
import nl.pactportal.platform.persistence.RegionAggregate;

/**
 * A table of figures of a region. Who may see it and what is small stay as they were chosen: what
 * was published under one rule cannot be hidden by another.
 */
@Entity
@Table(schema = "dashboard", name = "own_table")
public class OwnTable extends RegionAggregate {
  private String title;
  private String definition;
  private String licence;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  private int threshold;

  @Column(name = "zero_shown")
  private boolean zeroShown;

  @Column(name = "absent_zero")
  private boolean absentZero;

  private String aliases = "";

  @Column(name = "dataset_id")
  private UUID datasetId;

  protected OwnTable() {}

  OwnTable(UUID id, String region, OwnTableEntry entry) {
    super(id, region);
    title = entry.title();
    definition = entry.definition();
    licence = entry.licence();
    audience = entry.audience();
    threshold = entry.threshold();
    zeroShown = entry.zeroShown();
    absentZero = entry.absentZero();
  }

  OwnTableRow row() {
    return new OwnTableRow(
        getId(),
        getRegionCode(),
        title,
        definition,
        licence,
        audience,
        threshold,
        zeroShown,
        absentZero,
        datasetId,
        getVersion());
  }

  DisclosureRule rule() {
    DisclosureRule usual = DisclosureRule.USUAL;
    return new DisclosureRule(threshold, zeroShown, 0, usual.denominator());
  }

  String aliases() {
    return aliases;
  }

  void alias(String lines) {
    aliases = lines;
  }

  void publishedIn(UUID dataset) {
    datasetId = dataset;
  }
}
