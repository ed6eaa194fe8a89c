package nl.pactportal.dashboard.importer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;

/** Lets people have a table of CBS imported, and shows how that goes. */
@ApplicationScoped
@Transactional
public class ImportService {
  private static final String FIELD = "table";
  private static final Person IMPORTER = Person.system("cbs-importer");

  @Resource ManagedExecutorService executor;
  @Inject CurrentUser user;
  @Inject ImportRunRepository runs;
  @Inject CbsImport cbs;

  /**
   * Starts an import. Whether the table exists is asked while the person waits, the rest is done
   * off the request.
   *
   * @return false if that table is being imported already
   */
  @Requires(DashboardPermission.IMPORT_DATA)
  @Transactional(TxType.NOT_SUPPORTED) // no database transaction waits for another server
  public boolean start(String typed) {
    TableId table = TableId.typed(typed, FIELD);
    URI catalogue = URI.create(Setting.CBS_URL.value());
    requireExisting(table, catalogue);
    Person requestedBy = user.person();
    Optional<UUID> run = asImporter(() -> runs.open(table.code(), requestedBy));
    run.ifPresent(id -> executor.submit(() -> importAll(id, table, catalogue)));
    return run.isPresent();
  }

  private static void requireExisting(TableId table, URI catalogue) {
    try {
      Path folder = Files.createTempDirectory("pact-cbs");
      try {
        new CbsTables(new ODataClient(catalogue, Patience.PERSON), folder).properties(table);
      } catch (SourceException refused) {
        throw new BusinessException(FIELD, refused.failure().key());
      } finally {
        Files.deleteIfExists(folder.resolve("Properties"));
        Files.delete(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void importAll(UUID run, TableId table, URI catalogue) {
    asImporter(
        () -> {
          cbs.run(run, table, catalogue, Patience.JOB);
          return run;
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

  @Requires(DashboardPermission.VIEW_SOURCES)
  public List<ImportRunRow> recent() {
    return runs.recent();
  }
}
