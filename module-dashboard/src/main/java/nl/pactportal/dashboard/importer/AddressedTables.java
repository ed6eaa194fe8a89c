package nl.pactportal.dashboard.importer;

import java.util.UUID;

/** Tables that are fetched from an address of their own, and not from CBS by their number. */
@FunctionalInterface
public interface AddressedTables {
  /**
   * Looks whether the source has something new; how that ended stands in the run.
   *
   * @return false if the table has no address of its own; then nothing was done
   */
  boolean look(UUID run, String code, Patience patience);
}
