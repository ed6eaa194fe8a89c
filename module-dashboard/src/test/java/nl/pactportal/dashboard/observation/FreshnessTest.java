package nl.pactportal.dashboard.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.pactportal.dashboard.observation.Freshness.Facts;
import nl.pactportal.dashboard.observation.Freshness.State;
import org.junit.jupiter.api.Test;

/** Whether a figure is old is reckoned from what the source said, never made up. */
class FreshnessTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final Instant IN_MAY = Instant.parse("2026-05-20T10:00:00Z");
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 25);

  private static Freshness of(LocalDate nextOn, String said, Instant withheld, Instant failing) {
    return Freshness.of(new Facts(nextOn, said, IN_MAY, withheld, failing, null), NOW);
  }

  @Test
  void whatIsExpectedLaterIsUpToDate() {
    Freshness fresh = of(LocalDate.of(2026, 12, 20), "", null, null);
    assertEquals(State.EXPECTED, fresh.state());
    assertFalse(fresh.isStale());
    assertEquals("Volgende uitgave verwacht: 20 december 2026.", fresh.text(NL));
    assertEquals("Next release expected: December 20, 2026.", fresh.text(Locale.ENGLISH));
  }

  @Test
  void theDayItselfIsNotTooLate() {
    assertFalse(of(LocalDate.of(2026, 11, 26), "", null, null).isStale());
  }

  @Test
  void aDayThatPassedWithoutAReleaseIsOverdue() {
    Freshness old = of(YESTERDAY, "", null, null);
    assertEquals(State.OVERDUE, old.state());
    assertTrue(old.isStale());
    assertTrue(old.text(NL).contains("25 november 2026"), old.text(NL));
  }

  @Test
  void aReleaseThatCameOnItsDayLeavesTheNextUnknown() {
    Facts came = new Facts(YESTERDAY, "", Instant.parse("2026-11-25T01:00:00Z"), null, null, null);
    assertEquals(State.UNKNOWN, Freshness.of(came, NOW).state());
  }

  @Test
  void wordsAreKeptAsSaid() {
    Freshness said = of(null, "eind oktober", null, null);
    assertEquals(State.EXPECTED, said.state());
    assertTrue(said.text(NL).contains("eind oktober"), "and no day is made of it");
    assertEquals(State.UNKNOWN, of(null, "", null, null).state());
  }

  @Test
  void theWorstIsTold() {
    assertEquals(State.FAILING, of(YESTERDAY, "", null, IN_MAY).state());
    assertEquals(State.WITHHELD, of(YESTERDAY, "", IN_MAY, IN_MAY).state());
    assertTrue(of(null, "", IN_MAY, null).text(NL).contains("20 mei 2026"));
    for (State state : State.values()) {
      Freshness one = new Freshness(state, YESTERDAY, "", IN_MAY, null);
      assertFalse(one.label(NL).isBlank() || one.text(Locale.ENGLISH).isBlank());
    }
  }
}
