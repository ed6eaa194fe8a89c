package nl.pactportal.meetings.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What a planner should know about a day; never a refusal. */
public enum PlanningHint {
  WEEKEND,
  HOLIDAY,
  /** July and August: recess differs per council and year, so this only asks to look. */
  SUMMER,
  /** The clock shows the start or the end twice on that day. */
  TIME_TWICE,
  /** The body meets on that day already. */
  SAME_DAY,
  BODY_ENDED;

  private static final EnumSet<DayOfWeek> WEEKEND_DAYS =
      EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final EnumSet<Month> SUMMER_MONTHS = EnumSet.of(Month.JULY, Month.AUGUST);

  static List<PlanningHint> of(LocalDate day, MeetingTimes times, boolean taken, boolean ended) {
    List<PlanningHint> hints = new ArrayList<>();
    add(hints, WEEKEND, WEEKEND_DAYS.contains(day.getDayOfWeek()));
    add(hints, HOLIDAY, Holidays.include(day));
    add(hints, SUMMER, SUMMER_MONTHS.contains(day.getMonth()));
    add(hints, TIME_TWICE, times.twiceOn(day));
    add(hints, SAME_DAY, taken);
    add(hints, BODY_ENDED, ended);
    return hints;
  }

  private static void add(List<PlanningHint> hints, PlanningHint hint, boolean applies) {
    if (applies) {
      hints.add(hint);
    }
  }
}
