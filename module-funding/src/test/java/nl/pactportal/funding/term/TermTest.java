package nl.pactportal.funding.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the law, by hand. */
class TermTest {
  private static final HolidayCalendar CALENDAR =
      new HolidayCalendar(
          Set.of(
              LocalDate.parse("2020-12-25"),
              LocalDate.parse("2020-12-26"),
              LocalDate.parse("2021-01-01"),
              LocalDate.parse("2021-04-02"),
              LocalDate.parse("2021-04-05")));

  @ParameterizedTest(name = "{0} {1} after {2}, {5} days suspended, statutory {3}: {4}")
  @CsvSource({
    "6, WEEKS, 2020-11-13, true, 2020-12-28, 0", // Christmas, a Sunday
    "6, WEEKS, 2020-12-03, true, 2021-01-14, 0",
    "13, WEEKS, 2020-10-30, false, 2021-01-29, 0",
    "22, WEEKS, 2020-10-30, false, 2021-04-02, 0", // Good Friday, not stretched
    "22, WEEKS, 2020-10-30, true, 2021-04-02, 0", // statutory, but longer than twelve weeks
    "13, WEEKS, 2020-10-30, false, 2021-02-11, 13",
    "12, WEEKS, 2021-01-08, true, 2021-04-06, 0", // Good Friday to Easter Tuesday
    "3, DAYS, 2020-12-24, true, 2020-12-29, 0", // at least two working days
    "2, DAYS, 2020-12-24, true, 2020-12-28, 0",
    "90, DAYS, 2021-01-02, true, 2021-04-06, 0",
    "91, DAYS, 2021-01-01, true, 2021-04-02, 0",
    "5, YEARS, 2016-04-02, true, 2021-04-02, 0",
    "3, MONTHS, 2020-11-30, true, 2021-03-01, 0"
  })
  void endsOn(
      int length,
      TermUnit unit,
      LocalDate start,
      boolean statutory,
      LocalDate last,
      int suspended) {
    TermRule rule = new TermRule("X", "x", "x", "x", length, unit, true, statutory);
    assertEquals(last, Term.of(rule, start, suspended, CALENDAR).lastDay());
  }

  @Test
  void aTermThatCannotBeSuspendedIsNot() {
    TermRule rule = new TermRule("X", "x", "x", "x", 13, TermUnit.WEEKS, false, false);
    assertEquals(
        LocalDate.parse("2021-01-29"),
        Term.of(rule, LocalDate.parse("2020-10-30"), 13, CALENDAR).lastDay());
  }

  @Test
  void theClockStandsStillFromTheDayAfterTheRequest() {
    assertEquals(
        13, Terms.suspendedDays(LocalDate.parse("2020-11-09"), LocalDate.parse("2020-11-23")));
    assertEquals(
        0, Terms.suspendedDays(LocalDate.parse("2020-11-09"), LocalDate.parse("2020-11-09")));
  }
}
