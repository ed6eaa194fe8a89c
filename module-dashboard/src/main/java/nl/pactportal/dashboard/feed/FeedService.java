package nl.pactportal.dashboard.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.feed.FeedRepository.Feed;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.importer.ImportRunRepository;
import nl.pactportal.dashboard.importer.Patience;
import nl.pactportal.dashboard.source.AllowedHosts;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;

/** Lets people bring in tables: by an address, or with a file. */
@ApplicationScoped
@Transactional
public class FeedService {
  private static final Person IMPORTER = Person.system("figures-importer");
  @Resource ManagedExecutorService executor;
  @Inject CurrentUser user;
  @Inject ImportRunRepository runs;
  @Inject FeedRepository feeds;
  @Inject TableImport imports;
  @Inject UploadedTable uploads;

  /** Whether somebody may see the forms at all. */
  @Requires(DashboardPermission.IMPORT_DATA)
  public void requireImporter() {
    // the permission is all there is to it
  }

  /** The table of the catalogue as the forms show it. */
  @Requires(DashboardPermission.IMPORT_DATA)
  public FeedRow find(UUID id) {
    return feeds
        .byId(id)
        .map(FeedRow::of)
        .orElseThrow(() -> new NotFoundException("dataset " + id));
  }

  /** Keeps where a table is fetched; a table nobody knows yet comes into the catalogue. */
  @Requires(DashboardPermission.IMPORT_DATA)
  @Transactional(TxType.NOT_SUPPORTED)
  public String locate(TableForm form, String url, FileFormat format, NumberText numbers) {
    String code = form.checkedCode();
    SourceAddress address = SourceAddress.typed(url, format, numbers, AllowedHosts.configured());
    asImporter(
        () -> {
          if (feeds.byCode(code).isEmpty()) {
            feeds.add(form.described(address.url().toString()));
          }
          feeds.locate(code, address);
          return code;
        });
    return code;
  }

  /**
   * Starts fetching a table off the request.
   *
   * @return false if that table is being imported already
   */
  @Requires(DashboardPermission.IMPORT_DATA)
  @Transactional(TxType.NOT_SUPPORTED)
  public boolean fetch(String code) {
    Feed feed =
        feeds
            .byCode(code)
            .filter(known -> known.address() != null)
            .orElseThrow(() -> new NotFoundException("address of " + code));
    Person requestedBy = user.person();
    Optional<UUID> run = asImporter(() -> runs.open(code, requestedBy));
    run.ifPresent(
        id ->
            executor.submit(
                () ->
                    asImporter(
                        () -> imports.fetch(id, feed, AllowedHosts.configured(), Patience.JOB))));
    return run.isPresent();
  }

  /**
   * Takes in a file.
   *
   * @param withoutUnassigned whether rows that belong nowhere may be left out
   */
  @Requires(DashboardPermission.IMPORT_DATA)
  @Transactional(TxType.NOT_SUPPORTED) // the file is read before anything is written
  public UploadReport upload(
      TableForm form, Upload file, NumberText numbers, boolean withoutUnassigned) {
    String code = form.checkedCode();
    Person requestedBy = user.person();
    return asImporter(
        () -> {
          UUID run =
              runs.open(code, requestedBy)
                  .orElseThrow(() -> new BusinessException("code", "formats.running"));
          return uploads.take(run, form, file, numbers, withoutUnassigned);
        });
  }

  /** Everything an import writes belongs to all, which an administrator may not write himself. */
  private static <T> T asImporter(Callable<T> work) {
    try {
      return CurrentUser.callAs(IMPORTER, work);
    } catch (RuntimeException known) {
      throw known;
    } catch (Exception other) {
      throw new IllegalStateException(other);
    }
  }
}
