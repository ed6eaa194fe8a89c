package nl.pactportal.funding.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.pactportal.platform.time.ClockProducer;

/** When a region is told that a call closes, and that its application is not submitted yet. */
public enum WarningMoment {
  /** From the morning of the seventh day before the closing day. */
  DAYS_7 {
    @Override
    Instant before(Instant closing) {
      return morning(closing, 7);
    }
  },
  DAYS_2 {
    @Override
    Instant before(Instant closing) {
      return morning(closing, 2);
    }
  },
  /** To the second. */
  HOURS_48 {
    @Override
    Instant before(Instant closing) {
      return closing.minus(Duration.ofHours(48));
    }
  };

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  abstract Instant before(Instant closing);

  /** In Dutch time, so that the clock change moves nothing. */
  private static Instant morning(Instant closing, int days) {
    return ZonedDateTime.of(
            closing.atZone(ClockProducer.ZONE).toLocalDate().minusDays(days),
            MORNING,
            ClockProducer.ZONE)
        .toInstant();
  }

  /** Its time has come and the closing has not. */
  boolean isDue(Instant closing, Instant now) {
    return !now.isBefore(before(closing)) && !now.isAfter(closing);
  }
}
