package nl.pactportal.meetings.ballot;

import java.io.Serializable;

/**
 * Whether enough votes are there to decide. Only who is there himself counts: a delegated vote
 * counts in the result, not in the quorum.
 *
 * @param percent of all votes; null: any number will do
 */
public record Quorum(Integer percent, int present, int total) implements Serializable {
  private static final long ALL = 100;

  public boolean isReached() {
    return percent == null || present * ALL >= (long) percent * total;
  }

  /** How many votes have to be there. */
  public int needed() {
    return percent == null ? 0 : (int) (((long) percent * total + ALL - 1) / ALL);
  }
}
