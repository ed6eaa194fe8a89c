package nl.pactportal.dashboard.export;

import java.time.Instant;
import java.util.UUID;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.platform.region.RegionScope;

/** What has to be said of a release wherever its figures go. */
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
    Instant published) {

  /** Everybody may have it, also without signing in. */
  public boolean open() {
    return release.audience().equals(RegionScope.PUBLIC);
  }
}
