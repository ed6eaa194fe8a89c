package nl.pactportal.dashboard.format.sheet;

import nl.pactportal.dashboard.format.CsvRows.RowTaker;

/** Rows of a table, gone through as often as needed. */
@FunctionalInterface
public interface RowSource {
  void each(RowTaker taker);
}
