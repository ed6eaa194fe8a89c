package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import nl.pactportal.platform.error.BusinessException;

/**
 * From when to when a meeting lasts, as far as known: often only the date is.
 *
 * @param said what people said instead of a clock time ("ochtend"), or null
 * @param endsNextDay whether the end is after midnight
 */
public record MeetingTimes(LocalTime start, LocalTime end, String said, boolean endsNextDay)
    implements Serializable {
  public static final MeetingTimes UNKNOWN = new MeetingTimes(null, null, null);

  public MeetingTimes {
    if (end != null && start == null) {
      throw new BusinessException("startsAt", "meeting.endWithoutStart");
    }
    if (end != null && !endsNextDay && !end.isAfter(start)) {
      throw new BusinessException("endsAt", "meeting.endBeforeStart");
    }
    if (endsNextDay && end == null) {
      throw new BusinessException("endsAt", "meeting.nextDayWithoutEnd");
    }
    if (endsNextDay && end.isAfter(start)) {
      throw new BusinessException("endsNextDay", "meeting.longerThanADay");
    }
  }

  public MeetingTimes(LocalTime start, LocalTime end, String said) {
    this(start, end, said, false);
  }

  /**
   * @throws BusinessException at its field if the clock never shows that time on that day
   */
  MeetingTimes checkedOn(LocalDate day) {
    requireOnTheClock("startsAt", startOn(day));
    requireOnTheClock("endsAt", endOn(day));
    return this;
  }

  private static void requireOnTheClock(String field, LocalDateTime time) {
    if (time != null && CivilTime.isLeftOut(time)) {
      throw new BusinessException(field, "meeting.timeLeftOut", time.toLocalTime().toString());
    }
  }

  private LocalDateTime startOn(LocalDate day) {
    return start == null ? null : day.atTime(start);
  }

  private LocalDateTime endOn(LocalDate day) {
    return end == null ? null : day.plusDays(endsNextDay ? 1 : 0).atTime(end);
  }

  /** Whether the clock shows one of these times twice on that day. */
  boolean twiceOn(LocalDate day) {
    return Stream.of(startOn(day), endOn(day)).anyMatch(t -> t != null && CivilTime.isTwice(t));
  }

  /** How long it really lasts on that day; null while nobody knows. */
  public Duration durationOn(LocalDate day) {
    return end == null ? null : CivilTime.between(startOn(day), endOn(day));
  }
}
