package nl.pactportal.meetings.meeting;

import java.time.LocalTime;
import nl.pactportal.platform.error.BusinessException;

/**
 * From when to when a meeting lasts, as far as known: often only the date is.
 *
 * @param said what people said instead of a clock time ("ochtend"), or null
 */
public record MeetingTimes(LocalTime start, LocalTime end, String said) {
  public static final MeetingTimes UNKNOWN = new MeetingTimes(null, null, null);

  public MeetingTimes {
    if (end != null && start == null) {
      throw new BusinessException("startsAt", "meeting.endWithoutStart");
    }
    if (end != null && !end.isAfter(start)) {
      throw new BusinessException("endsAt", "meeting.endBeforeStart");
    }
  }

  /**
   * @throws BusinessException if nobody can have been there from then to then
   */
  public void requirePresence(LocalTime arrived, LocalTime left) {
    if (arrived != null && left != null && !left.isAfter(arrived)) {
      throw new BusinessException("leftAt", "attendance.leftBeforeArrived");
    }
    if (arrived != null && end != null && !arrived.isBefore(end)) {
      throw new BusinessException("arrivedAt", "attendance.arrivedAfterEnd");
    }
    if (left != null && start != null && !left.isAfter(start)) {
      throw new BusinessException("leftAt", "attendance.leftBeforeStart");
    }
  }
}
