package nl.pactportal.meetings.ballot;

import java.util.UUID;

/**
 * Somebody who may vote.
 *
 * @param name as on the list of those present
 * @param present there at that moment
 * @param delegateId who votes in his place, or null
 */
record Voter(
    UUID attendanceId, String name, String party, int weight, boolean present, UUID delegateId) {

  /** Himself, or by somebody who is there. */
  boolean mayVote() {
    return weight > 0 && (present || delegateId != null);
  }
}
