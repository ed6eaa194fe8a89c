package nl.pactportal.meetings.ballot;

/** How many votes a proposal needs. */
public enum Majority {
  /** More for than against; who abstains does not count. */
  SIMPLE,
  /** More than half of all votes given, abstentions among them. */
  ABSOLUTE,
  /** At least two thirds of those for and against. */
  TWO_THIRDS;

  public boolean isReachedBy(Tally tally) {
    return switch (this) {
      case SIMPLE -> tally.votesFor() > tally.against();
      case ABSOLUTE -> 2 * tally.votesFor() > tally.total();
      case TWO_THIRDS ->
          tally.votesFor() > 0 && 3 * tally.votesFor() >= 2 * (tally.votesFor() + tally.against());
    };
  }
}
