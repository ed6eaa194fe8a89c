package nl.pactportal.meetings.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import nl.pactportal.platform.time.ClockProducer;

/** Dutch clock time: once a year an hour is left out, and once there are two of the same. */
final class CivilTime {
  private CivilTime() {}

  /** 02:30 on the night summer time begins. */
  static boolean isLeftOut(LocalDateTime time) {
    return ClockProducer.ZONE.getRules().getValidOffsets(time).isEmpty();
  }

  /** 02:30 on the night summer time ends. */
  static boolean isTwice(LocalDateTime time) {
    return ClockProducer.ZONE.getRules().getValidOffsets(time).size() > 1;
  }

  /** Of a time that is there twice the first one counts. */
  static Duration between(LocalDateTime start, LocalDateTime end) {
    return Duration.between(start.atZone(ClockProducer.ZONE), end.atZone(ClockProducer.ZONE));
  }
}
