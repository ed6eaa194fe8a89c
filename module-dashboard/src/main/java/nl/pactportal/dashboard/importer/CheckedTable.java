package nl.pactportal.dashboard.importer;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A download that may be published: not empty, complete by CBS's own count, every code explained.
 */
record CheckedTable(CbsDownload download, int observations, String hash) {

  static CheckedTable of(CbsDownload download) {
    Set<String> measures =
        download.measures().stream().map(CbsMeasure::code).collect(Collectors.toSet());
    Set<String> periods =
        download.periods().stream().map(CbsCode::code).collect(Collectors.toSet());
    ContentHash hash = new ContentHash();
    int[] count = new int[1];
    download.forEach(
        cell -> {
          requireKnown(measures, cell.measure());
          requireKnown(periods, cell.period());
          hash.add(cell.fingerprint());
          count[0]++;
        });
    download.measures().forEach(measure -> hash.add(measure.toString()));
    download.periods().forEach(period -> hash.add(period.toString()));
    requireComplete(download, count[0]);
    return new CheckedTable(download, count[0], hash.hex());
  }

  private static void requireKnown(Set<String> known, String code) {
    if (!known.contains(code)) {
      throw new SourceException(ImportFailure.UNREADABLE, "a code nobody explains: " + code);
    }
  }

  private static void requireComplete(CbsDownload download, int count) {
    if (count == 0) {
      throw new SourceException(ImportFailure.EMPTY, download.table().value());
    }
    int announced = download.properties().observationCount().orElse(count);
    if (announced != count) {
      throw new SourceException(
          ImportFailure.INCOMPLETE, count + " observations, " + announced + " announced");
    }
  }
}
