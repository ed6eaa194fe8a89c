package nl.pactportal.meetings.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.meetings.meeting.SeriesRule.Step;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class SeriesRuleTest {
  private static final LocalDate FROM = LocalDate.of(2026, 9, 1);

  @Test
  void everyThreeWeeksKeepsItsWeekdayOverTheChangeOfTheClock() {
    List<LocalDate> days = weekly(3, LocalDate.of(2026, 11, 30)).days();
    assertEquals(
        List.of(
            FROM,
            LocalDate.of(2026, 9, 22),
            LocalDate.of(2026, 10, 13),
            LocalDate.of(2026, 11, 3),
            LocalDate.of(2026, 11, 24)),
        days);
    assertTrue(days.stream().allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY));
  }

  @Test
  void theSecondTuesdayAndTheLastThursdayOfTheMonth() {
    assertEquals(
        List.of(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 10, 13), LocalDate.of(2026, 11, 10)),
        monthly(1, 2, DayOfWeek.TUESDAY, LocalDate.of(2026, 11, 30)).days());
    assertEquals(
        List.of(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 11, 26)),
        monthly(2, SeriesRule.LAST, DayOfWeek.THURSDAY, LocalDate.of(2026, 12, 31)).days());
  }

  @Test
  void daysBeforeTheFirstAndAfterTheLastDayAreNone() {
    SeriesRule rule =
        new SeriesRule(Step.MONTHS, 1, 1, DayOfWeek.TUESDAY, FROM.plusDays(1), FROM.plusDays(40));
    assertEquals(List.of(LocalDate.of(2026, 10, 6)), rule.days());
  }

  @Test
  void wrongInputIsToldAtItsField() {
    assertEquals("every", field(weekly(0, FROM.plusYears(1))));
    assertEquals("every", field(weekly(53, FROM.plusYears(1))));
    assertEquals("until", field(weekly(1, FROM.minusDays(1))));
    assertEquals("until", field(weekly(1, FROM.plusYears(70))));
    assertEquals("until", field(monthly(1, 1, DayOfWeek.MONDAY, FROM.plusDays(2))));
    assertEquals("weekday", field(monthly(1, 1, null, FROM.plusYears(1))));
    assertEquals("from", field(new SeriesRule(Step.WEEKS, 1, 1, null, null, FROM)));
    assertEquals("until", field(new SeriesRule(Step.WEEKS, 1, 1, null, FROM, null)));
  }

  @Test
  void hintsNameWeekendHolidayAndSummer() {
    assertEquals(List.of(PlanningHint.WEEKEND), hints("2026-07-11"));
    assertEquals(List.of(PlanningHint.HOLIDAY), hints("2026-12-25"));
    assertEquals(List.of(), hints("2026-09-01"));
    assertEquals(
        List.of(PlanningHint.SAME_DAY, PlanningHint.BODY_ENDED),
        PlanningHint.of(FROM, null, MeetingTimes.UNKNOWN, true, true));
  }

  private static List<PlanningHint> hints(String day) {
    return PlanningHint.of(LocalDate.parse(day), null, MeetingTimes.UNKNOWN, false, false);
  }

  private static SeriesRule weekly(int every, LocalDate until) {
    return new SeriesRule(Step.WEEKS, every, 1, null, FROM, until);
  }

  private static SeriesRule monthly(int every, int nth, DayOfWeek day, LocalDate until) {
    return new SeriesRule(Step.MONTHS, every, nth, day, FROM, until);
  }

  private static String field(SeriesRule rule) {
    return assertThrows(BusinessException.class, rule::days).field();
  }
}
