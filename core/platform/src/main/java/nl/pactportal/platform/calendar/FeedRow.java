package nl.pactportal.platform.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A subscription as its owner sees it; its address was shown once.
 *
 * @param regions codes, separated by commas; what of them the owner may still see is shown
 */
public record FeedRow(
    UUID id,
    long version,
    String regions,
    String ownerRegions,
    boolean withTasks,
    Instant madeAt,
    Instant expiresAt,
    Instant revokedAt)
    implements Serializable {

  Set<String> shown() {
    return FeedContent.of(regions, withTasks).within(ownerRegions).regions();
  }

  public boolean expired(Instant now) {
    return !expiresAt.isAfter(now);
  }
}
