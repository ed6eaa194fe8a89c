package nl.pactportal.meetings.ballot;

import java.io.Serializable;
import java.util.UUID;

/**
 * A voter of a ballot as pages show it.
 *
 * @param delegate name of who votes in his place, or null
 * @param choice of a named ballot that was closed, else null
 */
public record VoteRow(
    UUID attendanceId,
    String name,
    String partyName,
    int weight,
    boolean present,
    UUID delegateId,
    String delegate,
    boolean tookPart,
    Choice choice)
    implements Serializable {

  public boolean mayVote() {
    return weight > 0 && (present || delegateId != null);
  }
}
