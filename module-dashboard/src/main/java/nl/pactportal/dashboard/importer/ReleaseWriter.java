package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.source.Dataset;
import nl.pactportal.dashboard.source.DatasetRepository;
import nl.pactportal.dashboard.source.Release;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/** Publishes a checked table in one transaction: readers see the old release or the new one. */
@ApplicationScoped
public class ReleaseWriter {
  @Inject DatasetRepository datasets;
  @Inject ReleaseRows rows;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @return PUBLISHED, or UNCHANGED where the source holds what we have; then nothing is added
   */
  @Transactional
  public ImportStatus publish(CheckedTable table) {
    Instant now = clock.instant();
    SourceTable source = table.table();
    Dataset dataset =
        datasets
            .byCode(RegionScope.PUBLIC, source.code())
            .orElseGet(() -> new Dataset(UuidV7.next(), RegionScope.PUBLIC, source.code()));
    dataset.describe(source.properties().description(), now);
    datasets.add(dataset);
    datasets.flush();
    Optional<Release> current = datasets.current(dataset);
    if (current.filter(release -> release.holds(table.hash())).isPresent()) {
      return ImportStatus.UNCHANGED;
    }
    current.ifPresent(Release::supersede);
    datasets.flush();
    write(table, dataset, now);
    return ImportStatus.PUBLISHED;
  }

  private void write(CheckedTable table, Dataset dataset, Instant now) {
    SourceTable source = table.table();
    SourceProperties said = source.properties();
    Release release =
        new Release(UuidV7.next(), dataset, now)
            .edition(said.version(), said.modified(), said.reason(), said.classificationYear())
            .holding(table.hash(), table.observations());
    datasets.add(release);
    datasets.flush();
    UUID id = release.getId();
    rows.write(dataset.getRegionCode(), id, source);
    audit.record(
        "dataset.published",
        dataset.getRegionCode(),
        "release",
        id,
        source.code() + ", " + table.observations() + " observations");
  }
}
