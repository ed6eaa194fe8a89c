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
}
