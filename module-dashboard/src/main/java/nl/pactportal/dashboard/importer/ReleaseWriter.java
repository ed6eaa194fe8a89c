package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.pactportal.dashboard.gate.Publication;
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
  @Inject Publication publication;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @return PUBLISHED; QUARANTINED if the gate keeps it apart; otherwise the source holds what we
   *     have, and nothing is added
   */
  @Transactional
  public ImportStatus publish(CheckedTable table) {
    Instant now = clock.instant();
    SourceTable source = table.table();
    Dataset dataset =
        datasets
            .byCode(RegionScope.PUBLIC, source.code())
            .orElseGet(() -> new Dataset(UuidV7.next(), RegionScope.PUBLIC, source.code()));
    Optional<Release> known = datasets.holding(dataset, table.hash());
    if (known.isPresent()) {
      return again(dataset, known.get());
    }
    if (dataset.title() == null) {
      dataset.describe(source.properties().description(), now);
      datasets.add(dataset);
    }
    Release release = write(table, dataset, now);
    if (!publication.settle(dataset, release)) {
      return ImportStatus.QUARANTINED;
    }
    dataset.describe(source.properties().description(), now);
    audit.record(
        "dataset.published",
        dataset.getRegionCode(),
        "release",
        release.getId(),
        source.code() + ", " + table.observations() + " observations");
    return ImportStatus.PUBLISHED;
  }

  /** The source holds what we have; nothing is added, and nobody is asked the same thing twice. */
  private ImportStatus again(Dataset dataset, Release known) {
    return switch (known.status()) {
      case QUARANTINED -> ImportStatus.QUARANTINED;
      case REJECTED -> ImportStatus.REJECTED;
      case PUBLISHED -> {
        publication.overtake(dataset);
        yield ImportStatus.UNCHANGED;
      }
    };
  }

  private Release write(CheckedTable table, Dataset dataset, Instant now) {
    SourceTable source = table.table();
    SourceProperties said = source.properties();
    Release release =
        new Release(UuidV7.next(), dataset, now)
            .edition(said.version(), said.modified(), said.reason(), said.classificationYear())
            .holding(table.hash(), table.observations());
    datasets.add(release);
    datasets.flush();
    rows.write(dataset.getRegionCode(), release.getId(), source);
    return release;
  }
}
