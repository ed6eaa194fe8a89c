package nl.pactportal.meetings.ballot;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A ballot as pages show it. */
public record BallotRow(
    UUID id,
    long version,
    UUID meetingId,
    UUID agendaItemId,
    String question,
    Method method,
    Majority majority,
    BallotStatus status,
    Integer quorumPercent,
    int presentVotes,
    int totalVotes,
    Integer votesFor,
    Integer votesAgainst,
    Integer votesAbstained,
    UUID decisionId,
    Instant closedAt,
    String cancelled)
    implements Serializable {

  public boolean open() {
    return status == BallotStatus.OPEN;
  }

  public boolean closed() {
    return status == BallotStatus.CLOSED;
  }

  public Quorum quorum() {
    return new Quorum(quorumPercent, presentVotes, totalVotes);
  }

  public Tally tally() {
    return closed() ? new Tally(votesFor, votesAgainst, votesAbstained) : Tally.NONE;
  }

  public boolean adopted() {
    return closed() && majority.isReachedBy(tally());
  }
}
