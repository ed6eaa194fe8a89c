package nl.pactportal.funding.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.pactportal.platform.money.Money;

/** Statutory interest, worked out by hand, and for every debt there can be. */
class InterestTest {
  private static final LocalDate START = LocalDate.of(2021, 1, 1);
  private static final List<Rate> RATES =
      List.of(
          new Rate(LocalDate.of(2015, 1, 1), 200, 2000),
          new Rate(LocalDate.of(2023, 1, 1), 400, 2000));

  @Example
  void aYearAtTwoPercent() {
    assertEquals(Money.euro(800), owed(40_000, START.plusYears(1)));
  }

  @Example
  void afterAYearThereIsInterestOnInterest() {
    assertEquals(Money.euro(1_616), owed(40_000, START.plusYears(2)));
  }

  @Example
  void theRateOfTheDayCounts() {
    // 2021 and 2022 at 2 %, ten days of 2023 at 4 % of 41,616 euro: 45.606…
    assertEquals(new Money(161_600 + 4_560), owed(40_000, LocalDate.of(2023, 1, 11)));
  }

  @Example
  void nothingBeforeDefault() {
    assertEquals(Money.ZERO, owed(40_000, START));
    assertEquals(Money.ZERO, owed(40_000, START.minusDays(1)));
    assertEquals(
        Money.ZERO, Interest.owed(Money.euro(1), null, START.plusYears(1), RATES, List.of()));
  }

  @Example
  void aPaymentGoesToInterestFirst() {
    // half a year (181 days) at 2 %: 396.71 interest; 20,396.71 leaves 20,000 as the base
    List<Interest.Paid> paid =
        List.of(new Interest.Paid(START.plusDays(181), new Money(2_039_671)));
    Money all = Interest.owed(Money.euro(40_000), START, START.plusYears(1), RATES, paid);
    assertEquals(new Money(39_671 + 20_164), all);
  }

  @Example
  void whatWasPaidBeforeDefaultBearsNone() {
    List<Interest.Paid> early =
        List.of(
            new Interest.Paid(START.minusDays(10), Money.euro(5_000)),
            new Interest.Paid(START, Money.euro(5_000)));
    Money owed = Interest.owed(Money.euro(40_000), START, START.plusYears(1), RATES, early);
    assertEquals(Money.euro(600), owed);
  }

  @Example
  void eachPaymentCountsOnceAndOnItsDay() {
    // 2 euro a day, 100 days: 200; then 1 euro a day, 100 days: 100; then half a euro, 165 days
    List<Interest.Paid> paid =
        List.of(
            new Interest.Paid(START.plusDays(100), Money.euro(200 + 18_250)),
            new Interest.Paid(START.plusDays(200), Money.euro(100 + 9_125)));
    Money owed = Interest.owed(Money.euro(36_500), START, START.plusYears(1), RATES, paid);
    assertEquals(new Money(38_250), owed);
  }

  @Example
  void theRateChangesInTheMiddleOfAYearOfInterest() {
    // 184 days at 2 euro, 181 days at 4 euro
    LocalDate july = LocalDate.of(2022, 7, 1);
    Money owed = Interest.owed(Money.euro(36_500), july, july.plusYears(1), RATES, List.of());
    assertEquals(Money.euro(368 + 724), owed);
  }

  @Property(tries = 1000)
  void moreTimeNeverMeansLessAndAPaymentNeverMeansMore(
      @ForAll @LongRange(min = 1, max = 10_000_000_000L) long cents,
      @ForAll @IntRange(min = 1, max = 2000) int days,
      @ForAll @IntRange(min = 0, max = 2000) int paidAfter,
      @ForAll @IntRange(max = 1000) int paidPermille) {
    Money debt = new Money(cents);
    LocalDate end = START.plusDays(days);
    Money without = Interest.owed(debt, START, end, RATES, List.of());
    Money longer = Interest.owed(debt, START, end.plusDays(1), RATES, List.of());
    Interest.Paid paid =
        new Interest.Paid(START.plusDays(paidAfter), new Money(cents * paidPermille / 1000));
    Money with = Interest.owed(debt, START, end, RATES, List.of(paid));
    assertTrue(longer.compareTo(without) >= 0);
    assertTrue(with.compareTo(without) <= 0);
    assertTrue(with.cents() >= 0);
  }

  private static Money owed(long euro, LocalDate until) {
    return Interest.owed(Money.euro(euro), START, until, RATES, List.of());
  }
}
