package nl.pactportal.funding.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import nl.pactportal.funding.call.ClosingTime;
import org.junit.jupiter.api.Test;

class WarningMomentTest {
  /** A week in which the clock goes back: Sunday 25 October 2026. */
  private static final Instant CLOSING = ClosingTime.endOf(java.time.LocalDate.of(2026, 10, 27));

  @Test
  void morningsAreDutchOnesAndFortyEightHoursAreExact() {
    assertEquals(Instant.parse("2026-10-20T06:00:00Z"), WarningMoment.DAYS_7.before(CLOSING));
    assertEquals(Instant.parse("2026-10-25T07:00:00Z"), WarningMoment.DAYS_2.before(CLOSING));
    assertEquals(Instant.parse("2026-10-25T22:59:59Z"), WarningMoment.HOURS_48.before(CLOSING));
  }

  @Test
  void isDueFromItsMomentToTheClosing() {
    Instant from = WarningMoment.HOURS_48.before(CLOSING);
    assertFalse(WarningMoment.HOURS_48.isDue(CLOSING, from.minusSeconds(1)));
    assertTrue(WarningMoment.HOURS_48.isDue(CLOSING, from));
    assertTrue(WarningMoment.HOURS_48.isDue(CLOSING, CLOSING));
    assertFalse(WarningMoment.HOURS_48.isDue(CLOSING, CLOSING.plusSeconds(1)));
  }
}
