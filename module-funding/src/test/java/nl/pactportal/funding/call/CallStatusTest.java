package nl.pactportal.funding.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallStatusTest {
  private static final Instant OPENS = Instant.parse("2020-07-06T07:00:00Z");
  private static final Instant CLOSES = ClosingTime.endOf(LocalDate.of(2020, 10, 31));

  /** Between 31 August and 31 October the clock goes back, so "end of day" is another UTC hour. */
  @ParameterizedTest
  @CsvSource({
    "2020-08-31, 2020-08-31T21:59:59Z",
    "2020-10-24, 2020-10-24T21:59:59Z",
    "2020-10-25, 2020-10-25T22:59:59Z",
    "2020-10-31, 2020-10-31T22:59:59Z",
    "2021-03-28, 2021-03-28T21:59:59Z",
    "2026-10-31, 2026-10-31T22:59:59Z"
  })
  void closesAtTheEndOfTheDutchDay(LocalDate day, Instant closes) {
    assertEquals(closes, ClosingTime.endOf(day));
    assertEquals(day, ClosingTime.dayOf(closes));
  }

  @Test
  void theClosingInstantItselfStillCounts() {
    assertEquals(CallStatus.OPEN, CallStatus.at(CLOSES, OPENS, CLOSES));
    assertEquals(CallStatus.CLOSED, CallStatus.at(CLOSES.plusNanos(1), OPENS, CLOSES));
    assertEquals(CallStatus.OPEN, CallStatus.at(CLOSES.minus(Duration.ofHours(1)), OPENS, CLOSES));
  }

  @Test
  void opensAtItsInstant() {
    assertEquals(CallStatus.ANNOUNCED, CallStatus.at(OPENS.minusNanos(1), OPENS, CLOSES));
    assertEquals(CallStatus.OPEN, CallStatus.at(OPENS, OPENS, CLOSES));
  }
}
