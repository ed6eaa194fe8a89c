package nl.pactportal.meetings.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What a planner should know about a day; never a refusal. */
public enum PlanningHint {
  WEEKEND,
  HOLIDAY,
  /** A school holiday, when councils are in recess: see {@link Seasons}. */
  RECESS,
  /** July and August of a year whose holidays are not known: this only asks to look. */
  SUMMER,
  /** The clock shows the start or the end twice on that day. */
  TIME_TWICE,
  /** The body meets on that day already. */
  SAME_DAY,
  BODY_ENDED;

  private static final EnumSet<DayOfWeek> WEEKEND_DAYS =
      EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /**
   * @param season RECESS, SUMMER or null
   */
  static List<PlanningHint> of(
      LocalDate day, PlanningHint season, MeetingTimes times, boolean taken, boolean ended) {
    List<PlanningHint> hints = new ArrayList<>();
    add(hints, WEEKEND, WEEKEND_DAYS.contains(day.getDayOfWeek()));
    add(hints, HOLIDAY, Holidays.include(day));
    add(hints, season, season != null);
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
