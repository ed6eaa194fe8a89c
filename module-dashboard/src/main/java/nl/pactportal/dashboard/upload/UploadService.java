package nl.pactportal.dashboard.upload;

import static nl.pactportal.dashboard.DashboardPermission.UPLOAD_FIGURES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.UuidV7;

/** What a region does with figures it counts itself. */
@ApplicationScoped
@Transactional
public class UploadService {
  private static final Person PUBLISHER = Person.system("region-figures");

  @Inject OwnTables tables;
  @Inject UploadPreview previews;
  @Inject FigurePublisher publisher;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(UPLOAD_FIGURES)
  public UploadList list() {
    return new UploadList(tables.tables().stream().map(OwnTable::row).toList(), tables.uploads());
  }

  /** Regions the user counts for, code to name. */
  @Requires(UPLOAD_FIGURES)
  public Map<String, String> regions() {
    Map<String, String> names = new TreeMap<>();
    tables.regions().forEach(region -> names.put(region, tables.places(region, "").name(region)));
    return names;
  }

  @Requires(UPLOAD_FIGURES)
  public OwnTableRow table(UUID id) {
    return tables.table(id).row();
  }

  /** Municipalities of a region for the empty form to fill in. */
  @Requires(UPLOAD_FIGURES)
  public List<String> municipalities(String region) {
    if (!tables.regions().contains(region)) {
      throw new NotFoundException("region " + region);
    }
    return tables.places(region, "").municipalities().values().stream().sorted().toList();
  }

  /** A new table with its first file. */
  @Requires(UPLOAD_FIGURES)
  public UUID begin(String region, OwnTableEntry entry, SheetFile file) {
    if (region == null || !tables.regions().contains(region)) {
      throw new BusinessException("region", "own.region.missing");
    }
    OwnTable table = new OwnTable(UuidV7.next(), region, entry);
    tables.add(table);
    return add(table, file).getId();
  }

  /** The next file of a table. */
  @Requires(UPLOAD_FIGURES)
  public UUID follow(UUID table, SheetFile file) {
    OwnUpload next = add(tables.table(table), file);
    tables.lastPublished(table).ifPresent(next::follow);
    return next.getId();
  }

  private OwnUpload add(OwnTable table, SheetFile file) {
    OwnUpload upload =
        new OwnUpload(UuidV7.next(), table.getRegionCode(), table.getId(), file, clock.instant());
    tables.add(upload);
    audit.record("figures.uploaded", table.getRegionCode(), "upload", upload.getId(), "");
    return upload;
  }

  @Requires(UPLOAD_FIGURES)
  public UploadDetail detail(UUID id) {
    return previews.of(tables.upload(id));
  }

  /**
   * Says what the columns mean, and which municipality a name is.
   *
   * @param aliases name in the file to code
   */
  @Requires(UPLOAD_FIGURES)
  public void assign(UUID id, long seen, Assignment assignment, Map<String, String> aliases) {
    OwnUpload upload = tables.upload(id);
    upload.requireVersion(seen);
    SheetReading.requireClear(assignment);
    upload.assign(assignment);
    tables.touch(upload);
    OwnTable table = tables.table(upload.tableId());
    Places places = tables.places(table);
    aliases.forEach(places::alias);
    table.alias(places.aliases());
  }

  /**
   * Masks, and publishes what passes the gate; the raw counts stay with the region.
   *
   * @return false if the gate keeps it apart
   */
  @Requires(UPLOAD_FIGURES)
  @Transactional(TxType.NOT_SUPPORTED) // written by the portal, in a transaction of its scope
  public boolean publish(UUID id, long seen) {
    String region = previews.regionOf(id);
    Handed handed = CurrentUser.supplyAs(PUBLISHER, () -> publisher.publish(region, id, seen));
    previews.note(region, handed.audited(), handed.release());
    return handed.published();
  }

  /** Takes back figures the gate keeps apart. */
  @Requires(UPLOAD_FIGURES)
  @Transactional(TxType.NOT_SUPPORTED) // written by the portal, in a transaction of its scope
  public void withdraw(UUID id, long seen) {
    String region = previews.regionOf(id);
    UUID release = CurrentUser.supplyAs(PUBLISHER, () -> publisher.withdraw(region, id, seen));
    previews.note(region, "figures.withdrawn", release);
  }

  @Requires(UPLOAD_FIGURES)
  public void discard(UUID id, long seen) {
    OwnUpload upload = tables.upload(id);
    upload.requireVersion(seen);
    upload.discard();
    audit.record("figures.discarded", upload.getRegionCode(), "upload", id, "");
  }
}
