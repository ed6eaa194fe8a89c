package nl.pactportal.meetings.meeting;

import java.util.Set;
import nl.pactportal.platform.error.BusinessException;

/** Life of a meeting. One that was held or cancelled stays so. */
public enum MeetingStatus {
  PLANNED,
  /** In session: minutes are being taken. */
  LIVE,
  HELD,
  CANCELLED;

  private Set<MeetingStatus> next() {
    return switch (this) {
      case PLANNED -> Set.of(LIVE, HELD, CANCELLED);
      case LIVE -> Set.of(HELD);
      case HELD, CANCELLED -> Set.of();
    };
  }

  /**
   * @throws BusinessException if a meeting in this state cannot come into that one
   */
  MeetingStatus to(MeetingStatus wanted) {
    if (!next().contains(wanted)) {
      throw new BusinessException(null, "meeting.noWayTo." + wanted);
    }
    return wanted;
  }
}
