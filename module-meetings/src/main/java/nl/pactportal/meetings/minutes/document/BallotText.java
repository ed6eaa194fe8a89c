package nl.pactportal.meetings.minutes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pactportal.meetings.minutes.document.BallotFact.VoteFact;

/** A vote in words: on what, how, the count, the quorum, the outcome, and who voted what. */
public final class BallotText {
  private static final Map<String, String> METHODS =
      Map.of("NAMED", "hoofdelijk", "SECRET", "geheim");
  private static final Map<String, String> MAJORITIES =
      Map.of(
          "SIMPLE", "gewone meerderheid",
          "ABSOLUTE", "volstrekte meerderheid",
          "TWO_THIRDS", "tweederdemeerderheid");

  private BallotText() {}

  /**
   * @param kind of the decision it made
   */
  static List<String> of(BallotFact ballot, String kind) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Stemming ("
            + METHODS.get(ballot.method())
            + "): "
            + sentence(ballot.question())
            + " "
            + count(ballot)
            + " Uitslag: "
            + DutchWords.decision(kind)
            + ".");
    voted(lines, ballot, "FOR", "Voor stemden: ");
    voted(lines, ballot, "AGAINST", "Tegen stemden: ");
    voted(lines, ballot, "ABSTAIN", "Onthielden zich: ");
    return lines;
  }

  /** "Voor 5, tegen 2, onthouden 0 (gewone meerderheid). Quorum: …" */
  public static String count(BallotFact ballot) {
    return "Voor "
        + ballot.votesFor()
        + ", tegen "
        + ballot.votesAgainst()
        + ", onthouden "
        + ballot.votesAbstained()
        + " ("
        + MAJORITIES.get(ballot.majority())
        + "). "
        + quorum(ballot);
  }

  private static String quorum(BallotFact ballot) {
    String there = ballot.presentVotes() + " van " + ballot.totalVotes() + " stemmen aanwezig";
    return ballot.quorumNeeded() == 0
        ? "Geen quorum vereist; " + there + "."
        : "Quorum: "
            + there
            + ", nodig "
            + ballot.quorumNeeded()
            + ", "
            + (ballot.quorumReached() ? "gehaald." : "niet gehaald.");
  }

  private static void voted(
      List<String> lines, BallotFact ballot, String choice, String beginning) {
    String names =
        ballot.votes().stream()
            .filter(vote -> choice.equals(vote.choice()))
            .map(BallotText::voter)
            .collect(Collectors.joining("; "));
    if (!names.isEmpty()) {
      lines.add(beginning + names + ".");
    }
  }

  /** "Coördinator West bij volmacht van Coördinator Oost (2 stemmen)" */
  private static String voter(VoteFact vote) {
    String who =
        vote.delegateId() == null
            ? vote.name()
            : vote.delegate() + " bij volmacht van " + vote.name();
    return vote.weight() == 1 ? who : who + " (" + vote.weight() + " stemmen)";
  }

  private static String sentence(String question) {
    return question.matches("(?s).*[.?!]") ? question : question + ".";
  }
}
