package nl.pactportal.dashboard.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.importer.CheckedTable;
import nl.pactportal.dashboard.importer.ReleaseRows;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.source.Dataset;
import nl.pactportal.dashboard.source.DatasetDescription;
import nl.pactportal.dashboard.source.DatasetRepository;
import nl.pactportal.dashboard.source.Release;
import nl.pactportal.dashboard.table.SourceTable;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * Publishes figures of a region in one transaction: masked cells for the audience, raw counts for
 * the region's next release. Acts for the portal, since a region may not write for all.
 */
@ApplicationScoped
public class FigurePublisher {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @PersistenceContext EntityManager em;
  @Inject OwnTables tables;
  @Inject UploadPreview previews;
  @Inject RawCounts counts;
  @Inject DatasetRepository datasets;
  @Inject ReleaseRows rows;
  @Inject Clock clock;

  /** Returns the id of the new release. */
  @Transactional
  public UUID publish(String region, UUID uploadId, long seen) {
    tables.lock(region);
    OwnUpload upload = tables.upload(uploadId);
    upload.requireVersion(seen);
    OwnTable table = tables.table(upload.tableId());
    Places places = tables.places(table);
    Reading reading =
        SheetReading.of(upload.sheet(), upload.assignment(), places, table.row().absentZero());
    if (!reading.usable(upload.assignment().leaveOut())) {
      throw new BusinessException(null, "own.rows.open");
    }
    UploadPreview.Worked worked = previews.work(table, upload.assignment(), reading, places);
    String problem = previews.problem(table, reading, worked.masked());
    if (problem != null) {
      throw new BusinessException(null, problem);
    }
    return write(table, upload, worked);
  }

  private UUID write(OwnTable table, OwnUpload upload, UploadPreview.Worked worked) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    SourceTable source = source(table, worked, now);
    CheckedTable checked = CheckedTable.of(source);
    Dataset dataset = dataset(table, source, now);
    Optional<Release> current = datasets.current(dataset);
    if (current.filter(release -> release.holds(checked.hash())).isPresent()) {
      throw new BusinessException(null, "own.unchanged");
    }
    current.ifPresent(Release::supersede);
    datasets.flush();
    Release release =
        new Release(UuidV7.next(), dataset, now)
            .edition(now.toString(), "", "", OwnTables.YEAR)
            .holding(checked.hash(), checked.observations());
    release.publish(now); // what a region counts it has looked at itself, cell by cell
    datasets.add(release);
    table.publishedIn(dataset.getId());
    upload.publish(release.getId(), now);
    datasets.flush();
    rows.write(dataset.getRegionCode(), release.getId(), source);
    counts.write(
        table.getRegionCode(), release.getId(), worked.masked(), worked.reading().counts());
    return release.getId();
  }

  private static SourceTable source(OwnTable table, UploadPreview.Worked worked, Instant now) {
    OwnTableRow row = table.row();
    Period first = new Period(worked.masked().cells().get(0).period(), "");
    String owner = DashboardTexts.say(DUTCH, "own.owner", worked.places().name(row.regionCode()));
    DatasetDescription description =
        new DatasetDescription(
            row.title(),
            owner,
            "",
            row.definition(),
            DashboardTexts.say(DUTCH, "own.frequency." + first.frequency()),
            row.licence());
    return new MaskedSource(worked.masked(), worked.reading(), worked.rate(), worked.places())
        .table(code(row), now.toString(), OwnTables.YEAR, description);
  }

  private static String code(OwnTableRow row) {
    String id = row.id().toString();
    return row.regionCode() + "-" + id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
  }

  private Dataset dataset(OwnTable table, SourceTable source, Instant now) {
    String audience = table.row().audience().code(table.getRegionCode());
    Dataset dataset =
        datasets
            .byCode(audience, source.code())
            .orElseGet(() -> new Dataset(UuidV7.next(), audience, source.code()));
    dataset.describe(source.properties().description(), now);
    datasets.add(dataset);
    datasets.flush();
    em.createNativeQuery(
            "update dashboard.dataset set owner_region = ?1, classification_year = ?2"
                + " where region_code = ?3 and id = ?4")
        .setParameter(1, table.getRegionCode())
        .setParameter(2, OwnTables.YEAR)
        .setParameter(3, audience)
        .setParameter(4, dataset.getId())
        .executeUpdate();
    return dataset;
  }
}
