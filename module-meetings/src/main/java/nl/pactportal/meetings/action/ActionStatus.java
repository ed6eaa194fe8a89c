package nl.pactportal.meetings.action;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pactportal.platform.error.BusinessException;

/** Life of an action. One that was closed too early is taken up again. */
public enum ActionStatus {
  OPEN,
  IN_PROGRESS,
  DONE,
  DROPPED;

  private Set<ActionStatus> next() {
    return switch (this) {
      case OPEN -> Set.of(IN_PROGRESS, DONE, DROPPED);
      case IN_PROGRESS -> Set.of(OPEN, DONE, DROPPED);
      case DONE, DROPPED -> Set.of(OPEN, IN_PROGRESS);
    };
  }

  /** Where it can go from here, in the order of its life. */
  public List<ActionStatus> ways() {
    return Stream.of(values()).filter(next()::contains).toList();
  }

  /** Whether nothing is to be done anymore. */
  public boolean isClosed() {
    return this == DONE || this == DROPPED;
  }

  /**
   * @throws BusinessException if an action in this state cannot come into that one
   */
  public ActionStatus to(ActionStatus wanted) {
    if (!next().contains(wanted)) {
      throw new BusinessException(null, "action.noWayTo." + wanted);
    }
    return wanted;
  }
}
