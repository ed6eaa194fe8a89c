package nl.pactportal.funding.advance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;

class AdvanceTest {
  private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");
  private final Advance advance =
      new Advance(UUID.randomUUID(), "AM25", UUID.randomUUID(), Money.euro(100))
          .prepared("one", NOW);

  @Test
  void isReleasedBySomebodyElse() {
    assertRule("advance.fourEyes", () -> advance.release("one", NOW));
    advance.release("two", NOW);
    assertTrue(advance.isReleasedBy("two"));
  }

  @Test
  void isReleasedOnce() {
    advance.release("two", NOW);
    assertRule("advance.released", () -> advance.release("three", NOW));
  }

  private static void assertRule(String key, Runnable step) {
    assertEquals(key, assertThrows(BusinessException.class, step::run).key());
  }
}
