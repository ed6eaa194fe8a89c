package nl.pactportal.meetings.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MajorityTest {
  @Test
  void simpleCountsForAgainstAgainst() {
    assertTrue(Majority.SIMPLE.isReachedBy(new Tally(1, 0, 9)));
    assertFalse(Majority.SIMPLE.isReachedBy(new Tally(3, 3, 0)));
    assertFalse(Majority.SIMPLE.isReachedBy(new Tally(0, 0, 3)));
  }

  @Test
  void absoluteCountsAbstentionsToo() {
    assertFalse(Majority.ABSOLUTE.isReachedBy(new Tally(5, 1, 4)));
    assertTrue(Majority.ABSOLUTE.isReachedBy(new Tally(6, 1, 4)));
  }

  @Test
  void twoThirdsIsExact() {
    assertTrue(Majority.TWO_THIRDS.isReachedBy(new Tally(2, 1, 7)));
    assertFalse(Majority.TWO_THIRDS.isReachedBy(new Tally(199, 100, 0)));
    assertTrue(Majority.TWO_THIRDS.isReachedBy(new Tally(200, 100, 0)));
    assertFalse(Majority.TWO_THIRDS.isReachedBy(new Tally(0, 0, 5)));
  }

  @Test
  void aTieIsMentionedAndIsNoMajority() {
    Tally tie = new Tally(4, 4, 1);
    assertTrue(tie.tied());
    for (Majority majority : Majority.values()) {
      assertFalse(majority.isReachedBy(tie), majority.name());
    }
    assertFalse(new Tally(0, 0, 1).tied(), "nobody was for or against: no tie");
  }

  @Test
  void aQuorumIsReachedAtThePercentageExactly() {
    assertTrue(new Quorum(null, 0, 10).isReached());
    assertTrue(new Quorum(50, 5, 10).isReached());
    assertFalse(new Quorum(51, 5, 10).isReached());
    assertTrue(new Quorum(51, 6, 10).isReached());
    assertEquals(6, new Quorum(51, 5, 10).needed());
    assertEquals(5, new Quorum(50, 5, 10).needed());
    assertEquals(0, new Quorum(null, 5, 10).needed());
  }

  @Test
  void oneVoteOrAllTheSameTellWhatEachVoted() {
    assertTrue(new Tally(0, 1, 0).tellsEachVote());
    assertTrue(new Tally(4, 0, 0).tellsEachVote());
    assertTrue(new Tally(0, 0, 4).tellsEachVote());
    assertFalse(new Tally(3, 1, 0).tellsEachVote());
  }
}
