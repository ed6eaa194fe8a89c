package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * One import from begin to end: download, check, publish. It never throws: how it ended stands in
 * its run.
 */
@ApplicationScoped
public class CbsImport {
  private static final Logger LOG = Logger.getLogger("nl.pactportal.dashboard");
  @Inject ImportRunRepository runs;
  @Inject ReleaseWriter writer;

  /**
   * @param catalogue address below which the tables are
   */
  @ActivateRequestContext // the audit trail asks who is acting; a job has no request of its own
  public void run(UUID run, TableId table, URI catalogue, Patience patience) {
    try {
      runs.end(run, importTable(run, table, new ODataClient(catalogue, patience)));
    } catch (SourceException refused) {
      LOG.log(Level.WARNING, "import of {0}: {1}", new Object[] {table, refused.getMessage()});
      runs.fail(run, refused.failure(), refused.getMessage());
    } catch (IOException | RuntimeException failed) {
      LOG.log(Level.SEVERE, "import of " + table + ", run " + run, failed);
      runs.fail(run, ImportFailure.INTERNAL, run.toString());
    }
  }

  private ImportStatus importTable(UUID run, TableId table, ODataClient client) throws IOException {
    Path folder = Files.createTempDirectory("pact-cbs");
    try {
      CbsDownload download =
          new CbsTables(client, folder).download(table, count -> runs.received(run, count));
      return writer.publish(CheckedTable.of(download));
    } finally {
      clear(folder);
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
