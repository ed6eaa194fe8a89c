package nl.pactportal.dashboard.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Everything the catalogue knows of one table and of one release of it; what is said of the release
 * is null where there is none.
 *
 * @param audience region code of its rows
 */
public record DatasetDetail(
    UUID id,
    String audience,
    long version,
    String code,
    String title,
    String owner,
    String url,
    String definition,
    String frequency,
    String licence,
    boolean synthetic,
    Instant checkedAt,
    LookingEvery every,
    LocalDate nextReleaseOn,
    String nextReleaseSaid,
    UUID releaseId,
    String sourceVersion,
    Instant importedAt,
    Instant publishedAt,
    Boolean current,
    Integer observationCount) {

  /** An older release is shown, by a permalink. */
  public boolean superseded() {
    return Boolean.FALSE.equals(current);
  }
}
