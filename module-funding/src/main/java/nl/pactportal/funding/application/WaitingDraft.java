package nl.pactportal.funding.application;

import java.time.Instant;
import java.util.UUID;

/** An application that is not submitted, with the instant at which it is too late. */
public record WaitingDraft(UUID id, String regionCode, Instant closesAt) {
  /** For JPQL: a region may have a closing instant of its own. */
  public WaitingDraft(UUID id, String regionCode, Instant ofCall, Instant ofRegion) {
    this(id, regionCode, ofRegion == null ? ofCall : ofRegion);
  }
}
