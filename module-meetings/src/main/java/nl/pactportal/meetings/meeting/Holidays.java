package nl.pactportal.meetings.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Dutch public holidays, Good Friday and Liberation Day among them: many take those off. */
final class Holidays {
  private static final Set<MonthDay> FIXED =
      Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

  /** Good Friday, Easter and its Monday, Ascension, Pentecost and its Monday. */
  private static final Set<Long> AFTER_EASTER = Set.of(-2L, 0L, 1L, 39L, 49L, 50L);

  private static final int FIRST_KINGS_DAY = 2014;

  private Holidays() {}

  static boolean include(LocalDate day) {
    int year = day.getYear();
    return FIXED.contains(MonthDay.from(day))
        || AFTER_EASTER.contains(ChronoUnit.DAYS.between(easter(year), day))
        || day.equals(kingsDay(year));
  }

  /** 27 April, before 2014 the Queen's 30 April; the day before when that is a Sunday. */
  private static LocalDate kingsDay(int year) {
    LocalDate day = LocalDate.of(year, 4, year < FIRST_KINGS_DAY ? 30 : 27);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
