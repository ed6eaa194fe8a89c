package nl.pactportal.dashboard.observation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.region.RegionScope;

/**
 * A table as one region sees it: the words of its owner and a series per measure, and its breaks.
 */
public record DatasetFigures(About about, List<Series> series, List<SeriesBreak> breaks) {
  public DatasetFigures(About about, List<Series> series) {
    this(about, series, List.of());
  }

  /**
   * What has to be said next to every figure.
   *
   * @param audience who may see the table
   */
  public record About(
      UUID datasetId,
      UUID releaseId,
      String code,
      String title,
      String owner,
      String url,
      String definition,
      String licence,
      boolean synthetic,
      String sourceVersion,
      Instant importedAt,
      String audience) {
    /** Everybody may have it, also without signing in. */
    public boolean open() {
      return audience.equals(RegionScope.PUBLIC);
    }
  }
}
