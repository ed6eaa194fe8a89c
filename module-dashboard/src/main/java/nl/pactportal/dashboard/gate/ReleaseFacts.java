package nl.pactportal.dashboard.gate;

import java.time.Instant;
import java.util.UUID;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.source.ReleaseStatus;
import nl.pactportal.platform.error.NotFoundException;

/**
 * Everything there is to know of a release besides its cells.
 *
 * @param changed cells that differ from the release before; null where there was none, as for added
 *     and removed
 * @param decisionSaid why it was published or rejected by somebody; null if nobody had to
 */
public record ReleaseFacts(
    UUID id,
    String audience,
    long version,
    UUID datasetId,
    String datasetCode,
    String datasetTitle,
    boolean synthetic,
    String sourceVersion,
    String sourceModified,
    String reason,
    Instant importedAt,
    Instant publishedAt,
    ReleaseStatus status,
    boolean current,
    int cells,
    Integer changed,
    Integer added,
    Integer removed,
    Instant decidedAt,
    String decisionSaid) {

  public ReleaseRef ref() {
    return new ReleaseRef(audience, id);
  }

  public boolean waiting() {
    return status == ReleaseStatus.QUARANTINED;
  }

  /** Nobody had to decide on it: something newer came, or what was there came back. */
  public boolean overtaken() {
    return status == ReleaseStatus.REJECTED && decisionSaid == null;
  }

  static NotFoundException unknown() {
    return new NotFoundException("release");
  }
}
