package nl.pactportal.meetings.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.ballot.Quorum;
import nl.pactportal.meetings.minutes.document.BallotFact;
import nl.pactportal.meetings.minutes.document.BallotFact.VoteFact;

/** Votes from the rows of {@link FactsSql#BALLOTS}: one for each voter that may be named. */
final class BallotRows {
  private static final int FIRST_OF_VOTE = 11;

  private BallotRows() {}

  static Map<UUID, BallotFact> byDecision(List<TextRow> rows) {
    Map<UUID, List<TextRow>> grouped = new LinkedHashMap<>();
    rows.forEach(row -> grouped.computeIfAbsent(row.id(0), id -> new ArrayList<>()).add(row));
    Map<UUID, BallotFact> found = new LinkedHashMap<>();
    grouped.forEach((decision, votes) -> found.put(decision, ballot(votes)));
    return found;
  }

  private static BallotFact ballot(List<TextRow> rows) {
    TextRow row = rows.get(0);
    Integer percent = row.text(10) == null ? null : row.number(10);
    Quorum quorum = new Quorum(percent, row.number(8), row.number(9));
    return new BallotFact(
        row.id(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.number(5),
        row.number(6),
        row.number(7),
        quorum.present(),
        quorum.total(),
        quorum.needed(),
        quorum.isReached(),
        rows.stream()
            .filter(each -> each.id(FIRST_OF_VOTE) != null)
            .map(BallotRows::vote)
            .toList());
  }

  private static VoteFact vote(TextRow row) {
    return new VoteFact(
        row.id(FIRST_OF_VOTE),
        row.text(FIRST_OF_VOTE + 1),
        row.text(FIRST_OF_VOTE + 2),
        row.number(FIRST_OF_VOTE + 3),
        row.id(FIRST_OF_VOTE + 4),
        row.text(FIRST_OF_VOTE + 5),
        row.text(FIRST_OF_VOTE + 6));
  }
}
