package nl.pactportal.funding.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MovedClosingTest {
  private static final String AUGUST = "2020-08-31T21:59:59Z";
  private static final String OCTOBER = "2020-10-31T22:59:59Z";

  @Test
  void concernsOnlyTheRegionsWhoseDateMoved() {
    MovedClosing one =
        moved(
            "{\"closesAt\":\"%s\"}".formatted(AUGUST),
            "{\"closesAt\":\"%s\",\"closing.AM25\":\"%s\"}".formatted(AUGUST, OCTOBER));
    assertTrue(one.concerns("AM25"));
    assertFalse(one.concerns("AM27"));
    assertEquals(Instant.parse(AUGUST), one.was("AM25"));
    assertEquals(Instant.parse(OCTOBER), one.becomes("AM25"));
    MovedClosing all =
        moved(
            "{\"closesAt\":\"%s\"}".formatted(AUGUST), "{\"closesAt\":\"%s\"}".formatted(OCTOBER));
    assertTrue(all.concerns("AM27"));
  }

  @Test
  void whatSaysNoDateConcernsNobody() {
    assertFalse(moved("{}", "{}").concerns("AM25"));
  }

  private static MovedClosing moved(String before, String after) {
    return new MovedClosing("PB", new UUID(1, 1), new UUID(1, 2), "Proef", before, after);
  }
}
