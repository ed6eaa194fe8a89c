package nl.pactportal.funding.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.Period;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class TermFactsTest {
  private static final Instant NOW = Instant.parse("2020-10-06T10:00:00Z");
  private static final CallTerms TERMS =
      TermFixture.terms("Naam", Instant.parse("2020-12-31T22:59:59Z"));

  @Test
  void whatIsWrittenDownIsReadBackTheSame() {
    CallTerms moved =
        new NewClosing(LocalDate.of(2021, 1, 31), "eind januari", List.of("AM25")).of(TERMS, NOW);
    Map<String, String> facts = TermFacts.of(TermFacts.text(TermFacts.of(moved)));
    assertEquals(moved, TermFacts.terms(facts));
    assertEquals("20000000", facts.get("share.AM25"));
    assertEquals("2021-01-31T22:59:59Z", facts.get("closing.AM25"));
  }

  /** 31 August to 31 October 2020 crosses the clock change: the last second is another hour. */
  @Test
  void theLastSecondOfTheDayIsKeptOverTheClockChange() {
    Instant before = Instant.parse("2020-07-06T10:00:00Z");
    CallTerms opened = openedInJuly();
    CallTerms august =
        new NewClosing(LocalDate.of(2020, 8, 31), null, List.of()).of(opened, before);
    CallTerms october =
        new NewClosing(LocalDate.of(2020, 10, 31), "eind oktober", List.of()).of(august, before);
    List<Difference> moved = Difference.between(TermFacts.of(august), TermFacts.of(october));
    assertEquals(
        List.of(
            new Difference("closesAt", "2020-08-31T21:59:59Z", "2020-10-31T22:59:59Z"),
            new Difference("closingSaid", null, "eind oktober")),
        moved);
  }

  @Test
  void movingAllEndsWhatARegionHadOfItsOwn() {
    CallTerms own = new NewClosing(LocalDate.of(2021, 1, 31), null, List.of("AM25")).of(TERMS, NOW);
    CallTerms all = new NewClosing(LocalDate.of(2021, 2, 28), null, List.of()).of(own, NOW);
    assertEquals(null, all.budget().shares().get("AM25").closesAt());
  }

  @Test
  void aLongSayingIsRefused() {
    assertThrows(BusinessException.class, () -> new NewClosing(null, "x".repeat(101), List.of()));
  }

  private static CallTerms openedInJuly() {
    Period period =
        new Period(Instant.parse("2020-07-06T07:00:00Z"), TERMS.period().closesAt(), null);
    return new CallTerms(TERMS.basis(), TERMS.rules(), period, TERMS.budget());
  }
}
