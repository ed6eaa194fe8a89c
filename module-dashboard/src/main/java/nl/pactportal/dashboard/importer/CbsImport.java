package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.pactportal.dashboard.source.Validators;

/**
 * One import from begin to end: download, check, publish. It never throws: how it ended stands in
 * its run.
 */
@ApplicationScoped
public class CbsImport {
  private static final Logger LOG = Logger.getLogger("nl.pactportal.dashboard");
  @Inject ImportRunRepository runs;
  @Inject ReleaseWriter writer;
  @Inject TableWatch watch;

  /**
   * @param catalogue address below which the tables are
   */
  @ActivateRequestContext // the audit trail asks who is acting; a job has no request of its own
  public void run(UUID run, TableId table, URI catalogue, Patience patience) {
    try {
      runs.end(run, importTable(run, table, new ODataClient(catalogue, patience)));
    } catch (SourceException refused) {
      LOG.log(Level.WARNING, "import of {0}: {1}", new Object[] {table, refused.getMessage()});
      fail(run, table, refused.failure(), refused.getMessage());
    } catch (IOException | RuntimeException failed) {
      LOG.log(Level.SEVERE, "import of " + table + ", run " + run, failed);
      fail(run, table, ImportFailure.INTERNAL, run.toString());
    }
  }

  private void fail(UUID run, TableId table, ImportFailure why, String detail) {
    runs.fail(run, why, detail);
    watch.failed(table.code(), why);
  }

  private ImportStatus importTable(UUID run, TableId table, ODataClient client) throws IOException {
    Path folder = Files.createTempDirectory("pact-cbs");
    try {
      CbsTables tables = new CbsTables(client, folder);
      Validators known = watch.known(table.code());
      Optional<CbsDownload> download =
          tables.download(table, known, count -> runs.received(run, count));
      if (download.isEmpty()) {
        watch.succeeded(table.code(), known);
        return ImportStatus.UNCHANGED;
      }
      requireAlive(table, download.get());
      ImportStatus outcome = writer.publish(CheckedTable.of(download.get()));
      watch.succeeded(table.code(), tables.validators());
      return outcome;
    } finally {
      clear(folder);
    }
  }

  /** What is shown goes stale from now on, and somebody has to find what follows it. */
  private void requireAlive(TableId table, CbsDownload download) {
    boolean ended = CbsWords.ENDED.equals(download.properties().reason());
    if (ended && watch.isPublished(table.code())) {
      throw new SourceException(ImportFailure.DISCONTINUED, table.value());
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
