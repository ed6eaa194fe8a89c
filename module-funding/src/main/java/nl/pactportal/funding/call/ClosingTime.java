package nl.pactportal.funding.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.pactportal.platform.time.ClockProducer;

/**
 * The last moment of a day in the Netherlands. An agreed date is no statutory term, so a Saturday
 * stays a Saturday; and the hour of UTC it means depends on the clock change of that autumn.
 */
public final class ClosingTime {
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private ClosingTime() {}

  public static Instant endOf(LocalDate day) {
    return ZonedDateTime.of(day, LAST_SECOND, ClockProducer.ZONE).toInstant();
  }

  /** The day people mean when they name the closing date. */
  public static LocalDate dayOf(Instant closesAt) {
    return LocalDate.ofInstant(closesAt, ClockProducer.ZONE);
  }
}
