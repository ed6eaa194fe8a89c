package nl.pactportal.meetings.ballot;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was voted.
 *
 * @param choices in a named vote, by line of the list of those present
 * @param takenPart in a secret vote: whose paper was in the box
 * @param papers in a secret vote: what stood on the papers, one for each who took part
 * @param acknowledged the secretariat knows that this outcome tells what each voted
 */
public record BallotCount(
    Map<UUID, Choice> choices, Set<UUID> takenPart, Tally papers, boolean acknowledged) {

  public static BallotCount named(Map<UUID, Choice> choices) {
    return new BallotCount(choices, Set.of(), Tally.NONE, false);
  }

  public static BallotCount secret(Set<UUID> takenPart, Tally papers, boolean acknowledged) {
    return new BallotCount(Map.of(), takenPart, papers, acknowledged);
  }
}
