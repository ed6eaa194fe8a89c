package nl.pactportal.meetings.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class VotersListTest {
  private static final UUID WEST = UUID.randomUUID();
  private static final UUID MIDDEN = UUID.randomUUID();
  private static final UUID ZUIDOOST = UUID.randomUUID();
  private static final Voter WEST_THERE = voter(WEST, 3, true, null);
  private static final Voter MIDDEN_THERE = voter(MIDDEN, 2, true, null);
  private static final Voter ZUIDOOST_GONE = voter(ZUIDOOST, 2, false, null);

  @Test
  void weightsCountAndWhoIsAwayDoesNotMakeAQuorum() {
    VotersList list = new VotersList(List.of(WEST_THERE, MIDDEN_THERE, ZUIDOOST_GONE));
    assertEquals(new Tally(3, 2, 0), list.named(Map.of(WEST, Choice.FOR, MIDDEN, Choice.AGAINST)));
    assertEquals(new Quorum(50, 5, 7), list.quorum(new Roll(50, 0, List.of())));
    assertEquals(
        new Quorum(50, 5, 12), list.quorum(new Roll(50, 12, List.of())), "empty seats count too");
  }

  @Test
  void aDelegatedVoteCountsOnceInTheResultAndNotInTheQuorum() {
    VotersList list =
        new VotersList(List.of(WEST_THERE, MIDDEN_THERE, voter(ZUIDOOST, 2, false, WEST)));
    Tally tally =
        list.named(Map.of(WEST, Choice.FOR, MIDDEN, Choice.AGAINST, ZUIDOOST, Choice.AGAINST));
    assertEquals(new Tally(3, 4, 0), tally);
    assertEquals(5, list.quorum(new Roll(50, 0, List.of())).present());
  }

  @Test
  void theDelegateMustBeThereAndThePrincipalMustNot() {
    refused(
        "delegate",
        "ballot.delegateAbsent",
        () ->
            new VotersList(List.of(WEST_THERE, voter(MIDDEN, 2, false, ZUIDOOST), ZUIDOOST_GONE)));
    refused(
        "delegate",
        "ballot.principalPresent",
        () -> new VotersList(List.of(voter(WEST, 3, true, MIDDEN), MIDDEN_THERE)));
    refused(
        "delegate",
        "ballot.delegateUnknown",
        () -> new VotersList(List.of(WEST_THERE, voter(MIDDEN, 2, false, UUID.randomUUID()))));
    refused(
        "delegate",
        "ballot.delegateUnknown",
        () -> new VotersList(List.of(WEST_THERE, voter(MIDDEN, 2, false, MIDDEN))));
  }

  @Test
  void nobodyVotesWhoIsNotThereHasNoVotesOrStandsNotOnTheList() {
    VotersList list =
        new VotersList(List.of(WEST_THERE, voter(MIDDEN, 0, true, null), ZUIDOOST_GONE));
    refused(null, "ballot.mayNotVote", () -> list.named(Map.of(MIDDEN, Choice.FOR)));
    refused(null, "ballot.mayNotVote", () -> list.named(Map.of(ZUIDOOST, Choice.FOR)));
    refused(null, "ballot.unknownVoter", () -> list.named(Map.of(UUID.randomUUID(), Choice.FOR)));
    refused(null, "ballot.nobodyVoted", () -> list.named(Map.of()));
    refused(
        null,
        "ballot.nobodyMayVote",
        () -> new VotersList(List.of(voter(MIDDEN, 0, true, null), ZUIDOOST_GONE)));
    refused(
        "weight",
        "ballot.weightRange",
        () -> new VotersList(List.of(WEST_THERE, voter(MIDDEN, -1, true, null))));
    refused(
        "weight",
        "ballot.weightRange",
        () -> new VotersList(List.of(voter(WEST, 1001, true, null))));
    refused(null, "ballot.unknownVoter", () -> new VotersList(List.of(WEST_THERE, WEST_THERE)));
  }

  @Test
  void aSecretVoteHasAPaperForEachVoterAndEqualWeights() {
    VotersList list =
        new VotersList(
            List.of(voter(WEST, 2, true, null), MIDDEN_THERE, voter(ZUIDOOST, 2, false, MIDDEN)));
    Set<UUID> all = Set.of(WEST, MIDDEN, ZUIDOOST);
    assertEquals(new Tally(4, 2, 0), list.secret(all, new Tally(2, 1, 0), false));
    refused("votesFor", "ballot.papers", () -> list.secret(all, new Tally(2, 0, 0), false));
    refused("votesFor", "ballot.negative", () -> list.secret(all, new Tally(4, -1, 0), false));
    VotersList unequal = new VotersList(List.of(WEST_THERE, MIDDEN_THERE));
    refused("method", "ballot.secretWeights", () -> unequal.fitFor(Method.SECRET));
    assertEquals(unequal, unequal.fitFor(Method.NAMED));
    refused(
        null,
        "ballot.secretWeights",
        () -> unequal.secret(Set.of(WEST, MIDDEN), new Tally(1, 1, 0), true));
  }

  @Test
  void whereTheOutcomeTellsEachVoteTheSecretariatHasToKnow() {
    VotersList list =
        new VotersList(List.of(voter(WEST, 1, true, null), voter(MIDDEN, 1, true, null)));
    Set<UUID> both = Set.of(WEST, MIDDEN);
    refused(
        "acknowledged", "ballot.secrecyLost", () -> list.secret(both, new Tally(2, 0, 0), false));
    refused(
        "acknowledged",
        "ballot.secrecyLost",
        () -> list.secret(Set.of(WEST), new Tally(0, 1, 0), false));
    assertEquals(new Tally(2, 0, 0), list.secret(both, new Tally(2, 0, 0), true));
  }

  private static Voter voter(UUID line, int weight, boolean present, UUID delegate) {
    return new Voter(line, "Coördinator " + line, "AM25", weight, present, delegate);
  }

  private static void refused(String field, String key, Executable step) {
    BusinessException rule = assertThrows(BusinessException.class, step);
    assertEquals(key, rule.key());
    assertEquals(field, rule.field());
  }
}
