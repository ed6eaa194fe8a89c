package nl.pactportal.dashboard.importer;

import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceTable;

/**
 * A download that may be published: not empty, complete by CBS's own count, every code explained.
 */
public record CheckedTable(SourceTable table, int observations, String hash) {

  public static CheckedTable of(SourceTable table) {
    Set<String> measures =
        table.measures().stream().map(SourceMeasure::code).collect(Collectors.toSet());
    Set<String> periods =
        table.periods().stream().map(SourceCode::code).collect(Collectors.toSet());
    ContentHash hash = new ContentHash();
    int[] count = new int[1];
    table.forEach(
        cell -> {
          requireKnown(measures, cell.measure());
          requireKnown(periods, cell.period());
          hash.add(cell.fingerprint());
          count[0]++;
        });
    table.measures().forEach(measure -> hash.add(measure.toString()));
    table.periods().forEach(period -> hash.add(period.toString()));
    requireComplete(table, count[0]);
    return new CheckedTable(table, count[0], hash.hex());
  }

  private static void requireKnown(Set<String> known, String code) {
    if (!known.contains(code)) {
      throw new SourceException(ImportFailure.UNREADABLE, "a code nobody explains: " + code);
    }
  }

  private static void requireComplete(SourceTable table, int count) {
    if (count == 0) {
      throw new SourceException(ImportFailure.EMPTY, table.code());
    }
    int announced = table.properties().observationCount().orElse(count);
    if (announced != count) {
      throw new SourceException(
          ImportFailure.INCOMPLETE, count + " observations, " + announced + " announced");
    }
  }
}
