package nl.pactportal.dashboard.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchTest {
  @Test
  void aFailureIsTriedAgainSoonerAndEachTimeLater() {
    assertEquals(Duration.ofHours(1), LookingEvery.DAILY.pauseAfter(1));
    assertEquals(Duration.ofHours(2), LookingEvery.DAILY.pauseAfter(2));
    assertEquals(Duration.ofHours(16), LookingEvery.DAILY.pauseAfter(5));
    assertEquals(Duration.ofDays(1), LookingEvery.DAILY.pauseAfter(6));
    assertEquals(Duration.ofDays(7), LookingEvery.WEEKLY.pauseAfter(1_000));
  }

  @Test
  void whatCannotBeSentBackIsNotKept() {
    assertEquals("\"abc\"", new Validators("\"abc\"", null).etag());
    assertEquals(Validators.NONE, new Validators("a\r\nHost: elsewhere", "x".repeat(201)));
  }
}
