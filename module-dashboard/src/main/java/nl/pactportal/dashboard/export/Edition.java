package nl.pactportal.dashboard.export;

import java.time.Instant;
import java.util.UUID;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.platform.region.RegionScope;

/**
 * What has to be said of a release wherever its figures go.
 *
 * @param classificationYear of its areas; null for the latest
 */
public record Edition(
    ReleaseRef release,
    UUID datasetId,
    String code,
    String title,
    String owner,
    String url,
    String definition,
    String frequency,
    String licence,
    boolean synthetic,
    String version,
    Instant fetched,
    Instant published,
    Integer classificationYear) {

  /** Everybody may have it, also without signing in. */
  public boolean open() {
    return release.audience().equals(RegionScope.PUBLIC);
  }

  /** The same as pages say it. */
  DatasetFigures.About about() {
    return new DatasetFigures.About(
        datasetId,
        release.id(),
        code,
        title,
        owner,
        url,
        definition,
        licence,
        synthetic,
        version,
        fetched,
        release.audience());
  }
}
