package nl.pactportal.meetings.ballot;

import java.util.Set;
import nl.pactportal.platform.error.BusinessException;

/** Life of a ballot. What was counted stays counted. */
public enum BallotStatus {
  OPEN,
  CLOSED,
  CANCELLED;

  private Set<BallotStatus> next() {
    return this == OPEN ? Set.of(CLOSED, CANCELLED) : Set.of();
  }

  /**
   * @throws BusinessException if it is over already
   */
  BallotStatus to(BallotStatus wanted) {
    if (!next().contains(wanted)) {
      throw new BusinessException(null, "ballot.over");
    }
    return wanted;
  }
}
