package nl.pactportal.meetings.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A subscription as its owner sees it; its address was shown once.
 *
 * @param regions codes, separated by commas
 */
public record FeedRow(
    UUID id,
    long version,
    String regions,
    boolean withActions,
    Instant madeAt,
    Instant expiresAt,
    Instant revokedAt)
    implements Serializable {

  public boolean expired(Instant now) {
    return !expiresAt.isAfter(now);
  }
}
