package nl.pactportal.dashboard.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.gate.Publication;
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
import nl.pactportal.platform.time.ClockProducer;

/**
 * Takes figures of a region through the gate in one transaction: masked cells for the audience, raw
 * counts for the region's next release. Acts for the portal, since a region may not write for all.
 */
@ApplicationScoped
public class FigurePublisher {
  private static final DateTimeFormatter VERSION =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Inject OwnTables tables;
  @Inject UploadPreview previews;
  @Inject RawCounts counts;
  @Inject DatasetRepository datasets;
  @Inject ReleaseRows rows;
  @Inject Publication publication;
  @Inject HeldWork work;
  @Inject KeptFigures kept;
  @Inject Clock clock;

  /** Published, or kept apart by the gate. */
  @Transactional
  public Handed publish(String region, UUID uploadId, long seen) {
    tables.lock(region);
    OwnUpload upload = tables.upload(uploadId);
    upload.requireVersion(seen);
    OwnTable table = tables.table(upload.tableId());
    Places places = tables.places(table);
    Reading reading =
        SheetReading.of(
            upload.sheet(),
            upload.assignment(),
            places,
            table.row().absentZero(),
            kept.of(table, upload.assignment()));
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

  private Handed write(OwnTable table, OwnUpload upload, UploadPreview.Worked worked) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    SourceTable source = source(table, worked, now);
    CheckedTable checked = CheckedTable.of(source);
    Dataset dataset = dataset(table, source, now);
    datasets.holding(dataset, checked.hash()).ifPresent(FigurePublisher::refuse);
    Release release =
        new Release(UuidV7.next(), dataset, now)
            .edition(version(now), "", "", OwnTables.YEAR)
            .holding(checked.hash(), checked.observations());
    datasets.add(release);
    table.publishedIn(dataset.getId());
    upload.handIn(release.getId());
    datasets.flush();
    rows.write(dataset.getRegionCode(), release.getId(), source);
    counts.write(
        table.getRegionCode(), release.getId(), worked.masked(), worked.reading().counts());
    boolean passed = publication.settle(dataset, release);
    if (passed) {
      upload.publish(now);
    } else {
      work.open(upload, table.row().title());
    }
    return new Handed(release.getId(), passed);
  }

  /** Nobody is asked the same thing twice. */
  private static void refuse(Release known) {
    throw new BusinessException(null, "own.known." + known.status());
  }

  /** Takes back what the gate keeps apart; nobody has to decide on it any more. */
  @Transactional
  public UUID withdraw(String region, UUID uploadId, long seen) {
    tables.lock(region);
    OwnUpload upload = tables.upload(uploadId);
    upload.requireVersion(seen);
    upload.withdraw();
    Release release = datasets.release(upload.releaseId()).orElseThrow();
    publication.overtake(datasets.of(release));
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
        .table(code(row), version(now), OwnTables.YEAR, description);
  }

  /** A region numbers its counts by the moment they came in. */
  private static String version(Instant now) {
    return VERSION.format(now.atZone(ClockProducer.ZONE));
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
    dataset.ownedBy(table.getRegionCode(), OwnTables.YEAR);
    datasets.add(dataset);
    datasets.flush();
    return dataset;
  }
}
