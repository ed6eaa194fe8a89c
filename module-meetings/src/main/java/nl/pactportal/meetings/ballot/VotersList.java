package nl.pactportal.meetings.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;

/** Who may vote, checked as a whole: weights, and votes given to somebody else. */
record VotersList(List<Voter> voters) {
  static final int HEAVIEST = 1000;

  /**
   * @throws BusinessException if somebody cannot vote that way
   */
  VotersList {
    voters = List.copyOf(voters);
    Map<UUID, Voter> byLine = new HashMap<>();
    for (Voter voter : voters) {
      if (byLine.put(voter.attendanceId(), voter) != null) {
        throw new BusinessException(null, "ballot.unknownVoter");
      }
    }
    for (Voter voter : voters) {
      if (voter.weight() < 0 || voter.weight() > HEAVIEST) {
        throw new BusinessException("weight", "ballot.weightRange", voter.name(), HEAVIEST);
      }
      if (voter.delegateId() != null) {
        requireDelegate(voter, byLine.get(voter.delegateId()));
      }
    }
    if (voters.stream().noneMatch(Voter::mayVote)) {
      throw new BusinessException(null, "ballot.nobodyMayVote");
    }
  }

  private static void requireDelegate(Voter voter, Voter delegate) {
    if (voter.present()) {
      throw new BusinessException("delegate", "ballot.principalPresent", voter.name());
    }
    if (delegate == null || delegate == voter) {
      throw new BusinessException("delegate", "ballot.delegateUnknown", voter.name());
    }
    if (!delegate.present()) {
      throw new BusinessException(
          "delegate", "ballot.delegateAbsent", voter.name(), delegate.name());
    }
  }

  /** Known before anybody votes: with unequal weights a vote cannot be secret. */
  VotersList fitFor(Method method) {
    boolean unequal =
        voters.stream().filter(Voter::mayVote).map(Voter::weight).distinct().count() > 1;
    if (method == Method.SECRET && unequal) {
      throw new BusinessException("method", "ballot.secretWeights");
    }
    return this;
  }

  /** Of all votes there are: those of this list, or of all seats if that is more. */
  Quorum quorum(Roll roll) {
    int present = voters.stream().filter(Voter::present).mapToInt(Voter::weight).sum();
    int listed = voters.stream().mapToInt(Voter::weight).sum();
    return new Quorum(roll.quorumPercent(), present, Math.max(listed, roll.seatVotes()));
  }

  /** The votes of a named ballot, each with the weight of who gave it. */
  Tally named(Map<UUID, Choice> choices) {
    requireMayVote(choices.keySet());
    Tally tally = Tally.NONE;
    for (Voter voter : voters) {
      Choice choice = choices.get(voter.attendanceId());
      tally = choice == null ? tally : tally.plus(choice, voter.weight());
    }
    return tally;
  }

  /**
   * The votes of a secret ballot. With unequal weights the outcome would tell who voted what, and
   * with another number of papers than voters something went wrong.
   */
  Tally secret(Set<UUID> takenPart, Tally papers, boolean acknowledged) {
    requireMayVote(takenPart);
    if (papers.votesFor() < 0 || papers.against() < 0 || papers.abstained() < 0) {
      throw new BusinessException("votesFor", "ballot.negative");
    }
    if (papers.total() != takenPart.size()) {
      throw new BusinessException("votesFor", "ballot.papers", papers.total(), takenPart.size());
    }
    List<Integer> weights = weights(takenPart);
    if (weights.size() > 1) {
      throw new BusinessException(null, "ballot.secretWeights");
    }
    if (papers.tellsEachVote() && !acknowledged) {
      throw new BusinessException("acknowledged", "ballot.secrecyLost");
    }
    return weights.isEmpty() ? papers : papers.times(weights.get(0));
  }

  private List<Integer> weights(Set<UUID> takenPart) {
    return voters.stream()
        .filter(voter -> takenPart.contains(voter.attendanceId()))
        .map(Voter::weight)
        .distinct()
        .toList();
  }

  private void requireMayVote(Set<UUID> lines) {
    if (lines.isEmpty()) {
      throw new BusinessException(null, "ballot.nobodyVoted");
    }
    Set<UUID> left = new HashSet<>(lines);
    List<String> refused = new ArrayList<>();
    for (Voter voter : voters) {
      if (left.remove(voter.attendanceId()) && !voter.mayVote()) {
        refused.add(voter.name());
      }
    }
    if (!left.isEmpty()) {
      throw new BusinessException(null, "ballot.unknownVoter");
    }
    if (!refused.isEmpty()) {
      throw new BusinessException(null, "ballot.mayNotVote", String.join(", ", refused));
    }
  }
}
