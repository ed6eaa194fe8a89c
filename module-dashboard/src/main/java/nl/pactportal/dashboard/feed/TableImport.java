package nl.pactportal.dashboard.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pactportal.dashboard.feed.FeedRepository.Feed;
import nl.pactportal.dashboard.format.Readers.Read;
import nl.pactportal.dashboard.importer.CheckedTable;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.ImportRunRepository;
import nl.pactportal.dashboard.importer.ImportStatus;
import nl.pactportal.dashboard.importer.Patience;
import nl.pactportal.dashboard.importer.ReleaseWriter;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.importer.TableWatch;
import nl.pactportal.dashboard.source.AllowedHosts;
import nl.pactportal.dashboard.table.SourceTable;

/**
 * One import from begin to end, from an address or a file. It never throws: how it ended stands in
 * its run.
 */
@ApplicationScoped
public class TableImport {
  private static final Logger LOG = Logger.getLogger("nl.pactportal.dashboard");
  @Inject ImportRunRepository runs;
  @Inject ReleaseWriter writer;
  @Inject NameAliases names;
  @Inject TableWatch watch;

  /** How an import ended; the failure is null where there was none. */
  record Outcome(ImportStatus status, ImportFailure failure, String detail) {
    static Outcome of(ImportStatus status) {
      return new Outcome(status, null, "");
    }
  }

  /** Fetches the table from its address; rows that belong nowhere keep it from being published. */
  @ActivateRequestContext // the audit trail asks who is acting; a job has no request of its own
  public Outcome fetch(UUID run, Feed feed, AllowedHosts hosts, Patience patience) {
    String code = feed.identity().code();
    try (WorkFolder folder = WorkFolder.open()) {
      FetchedTable source = new FetchedTable(feed.address(), patience, folder);
      Outcome outcome =
          publish(
              run,
              () -> {
                requireAllowed(feed, hosts);
                return source
                    .read(feed.identity(), names.all(), watch.known(code))
                    .map(TableImport::assigned);
              });
      if (outcome.failure() == null) {
        watch.succeeded(code, source.validators());
      } else {
        watch.failed(code, outcome.failure());
      }
      return outcome;
    }
  }

  /** The list may have become shorter since the address was typed. */
  private static void requireAllowed(Feed feed, AllowedHosts hosts) {
    if (!hosts.allows(feed.address().url())) {
      throw new SourceException(ImportFailure.FOREIGN_LINK, feed.address().url().toString());
    }
  }

  private static SourceTable assigned(Read read) {
    if (read.report().getUnassigned() > 0) {
      throw new SourceException(
          ImportFailure.UNCLEAR,
          read.report().getUnassigned()
              + " rows that belong nowhere, the first "
              + read.report().getNotes().get(0));
    }
    return read.table();
  }

  /**
   * @param source gives nothing where what we have still holds
   */
  Outcome publish(UUID run, Supplier<Optional<SourceTable>> source) {
    try {
      ImportStatus status =
          source.get().map(table -> publish(run, table)).orElse(ImportStatus.UNCHANGED);
      runs.end(run, status);
      return Outcome.of(status);
    } catch (SourceException refused) {
      LOG.log(Level.WARNING, "import {0}: {1}", new Object[] {run, refused.getMessage()});
      return failed(run, refused.failure(), refused.getMessage());
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "import " + run, failed);
      return failed(run, ImportFailure.INTERNAL, run.toString());
    }
  }

  private ImportStatus publish(UUID run, SourceTable source) {
    CheckedTable table = CheckedTable.of(source);
    runs.received(run, table.observations());
    return writer.publish(table);
  }

  private Outcome failed(UUID run, ImportFailure failure, String detail) {
    runs.fail(run, failure, detail);
    return new Outcome(ImportStatus.FAILED, failure, detail);
  }
}
