package nl.pactportal.meetings.minutes.document;

import java.util.List;
import java.util.UUID;

/**
 * The vote by which a decision was made. Counts are votes, with their weight.
 *
 * @param quorumNeeded how many votes had to be there; 0: any number would do
 * @param votes who voted what, in a named vote only: of a secret one nobody knows
 */
public record BallotFact(
    UUID id,
    String question,
    String method,
    String majority,
    int votesFor,
    int votesAgainst,
    int votesAbstained,
    int presentVotes,
    int totalVotes,
    int quorumNeeded,
    boolean quorumReached,
    List<VoteFact> votes) {

  /**
   * What one member voted.
   *
   * @param attendee line of the list of those present
   * @param party organisation of the member, or null
   * @param delegate who voted in his place, or null
   */
  public record VoteFact(
      UUID attendee,
      String name,
      String party,
      int weight,
      UUID delegateId,
      String delegate,
      String choice) {

    /** Who raised the hand: the member, or who stood in for him. */
    public UUID caster() {
      return delegateId != null ? delegateId : attendee;
    }
  }

  public boolean named() {
    return "NAMED".equals(method);
  }

  public boolean tied() {
    return votesFor == votesAgainst && votesFor > 0;
  }

  public boolean unanimous() {
    return votesFor > 0 && votesAgainst == 0 && votesAbstained == 0;
  }
}
