package nl.pactportal.meetings.ballot;

import java.io.Serializable;

/** Votes counted, with their weight. */
public record Tally(int votesFor, int against, int abstained) implements Serializable {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Choice choice, int weight) {
    return switch (choice) {
      case FOR -> new Tally(votesFor + weight, against, abstained);
      case AGAINST -> new Tally(votesFor, against + weight, abstained);
      case ABSTAIN -> new Tally(votesFor, against, abstained + weight);
    };
  }

  Tally times(int weight) {
    return new Tally(votesFor * weight, against * weight, abstained * weight);
  }

  public int total() {
    return votesFor + against + abstained;
  }

  /** As many for as against: not adopted, and worth mentioning. */
  public boolean tied() {
    return votesFor == against && votesFor > 0;
  }

  /** All voted the same, or only one did: then everybody knows what each voted. */
  boolean tellsEachVote() {
    return total() > 0 && Math.max(votesFor, Math.max(against, abstained)) == total();
  }
}
