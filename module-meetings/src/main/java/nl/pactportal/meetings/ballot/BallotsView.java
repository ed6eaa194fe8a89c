package nl.pactportal.meetings.ballot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.decision.DecisionRow;

/** The votes behind decisions, for every page that shows those; read only if there are any. */
@Named
@RequestScoped
public class BallotsView {
  @Inject BallotService ballots;
  private final Map<UUID, List<BallotRow>> read = new HashMap<>();

  /** The vote that decision follows from, or null. */
  public BallotRow of(DecisionRow decision) {
    if (!decision.kind().isByVote()) {
      return null;
    }
    return in(decision.meetingId()).stream()
        .filter(ballot -> decision.id().equals(ballot.decisionId()))
        .findFirst()
        .orElse(null);
  }

  /** Votes at that item without a decision: still open, or not gone on. */
  public List<BallotRow> others(UUID meetingId, UUID itemId) {
    return in(meetingId).stream()
        .filter(ballot -> ballot.agendaItemId().equals(itemId) && !ballot.closed())
        .toList();
  }

  private List<BallotRow> in(UUID meetingId) {
    return read.computeIfAbsent(meetingId, ballots::of);
  }
}
