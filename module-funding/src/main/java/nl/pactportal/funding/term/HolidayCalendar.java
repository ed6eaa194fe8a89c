package nl.pactportal.funding.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which days are no working days for the Algemene termijnenwet. */
record HolidayCalendar(Set<LocalDate> holidays) {

  boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  LocalDate workingDayFrom(LocalDate day) {
    LocalDate next = day;
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** How many working days there are after {@code start} up to and including {@code last}. */
  long workingDays(LocalDate start, LocalDate last) {
    return start.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
  }
}
