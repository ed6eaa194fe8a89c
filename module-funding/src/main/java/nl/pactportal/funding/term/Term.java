package nl.pactportal.funding.term;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A term that runs, with all that is needed to explain its last day.
 *
 * @param start the day of the event; the term begins the day after it
 * @param suspended days the clock stood still
 * @param unstretched the last day before the Algemene termijnenwet had its say
 * @param lastDay the last day that counts
 */
public record Term(
    TermRule rule, LocalDate start, int suspended, LocalDate unstretched, LocalDate lastDay)
    implements Serializable {
  private static final int SHORTEST_WITH_WORKING_DAYS = 3;
  private static final int WORKING_DAYS = 2;

  /**
   * @param suspended ignored for a term that cannot be suspended
   */
  static Term of(TermRule rule, LocalDate start, int suspended, HolidayCalendar calendar) {
    int stood = rule.suspendable() ? suspended : 0;
    LocalDate raw = start.plus(rule.length(), rule.unit().chrono()).plusDays(stood);
    LocalDate last = rule.isStretched() ? stretched(rule, start, raw, calendar) : raw;
    return new Term(rule, start, stood, raw, last);
  }

  /** Algemene termijnenwet 1(1), and 2: three days or more hold at least two working days. */
  private static LocalDate stretched(
      TermRule rule, LocalDate start, LocalDate raw, HolidayCalendar calendar) {
    LocalDate last = calendar.workingDayFrom(raw);
    boolean countsWorkingDays =
        rule.unit() != TermUnit.DAYS || rule.length() >= SHORTEST_WITH_WORKING_DAYS;
    while (countsWorkingDays && calendar.workingDays(start, last) < WORKING_DAYS) {
      last = calendar.workingDayFrom(last.plusDays(1));
    }
    return last;
  }

  public boolean stretched() {
    return !lastDay.equals(unstretched);
  }

  public boolean passedOn(LocalDate day) {
    return day.isAfter(lastDay);
  }
}
