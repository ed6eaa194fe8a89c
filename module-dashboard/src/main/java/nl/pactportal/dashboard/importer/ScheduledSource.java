package nl.pactportal.dashboard.importer;

import java.util.UUID;
import nl.pactportal.dashboard.importer.TableWatch.Due;

/** A way to fetch tables without anybody asking. */
public interface ScheduledSource {
  /** Whether it is the one to fetch this table. */
  boolean fetches(Due table);

  /** Fetches it; how that ended stands in the run. */
  void fetch(UUID run, Due table, Patience patience);
}
