package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.platform.error.BusinessException;

/**
 * On which days a series meets.
 *
 * @param every so many weeks or months
 * @param nth for months: first to fourth such day of the month, or {@link #LAST}
 * @param weekday for months; weeks keep the day of {@code from}
 */
public record SeriesRule(
    Step step, int every, int nth, DayOfWeek weekday, LocalDate from, LocalDate until)
    implements Serializable {
  /** As {@code nth}: the last one of the month. */
  public static final int LAST = -1;

  static final int MOST = 60;
  private static final int WIDEST = 52;

  /** What is counted. */
  public enum Step {
    WEEKS,
    MONTHS
  }

  /**
   * @throws BusinessException at its field if there are no such days, or too many
   */
  public List<LocalDate> days() {
    require(from != null, "from", "wording.missing");
    require(until != null, "until", "wording.missing");
    require(every >= 1 && every <= WIDEST, "every", "series.everyRange", WIDEST);
    require(!until.isBefore(from), "until", "series.untilBeforeFrom");
    List<LocalDate> days = step == Step.WEEKS ? weekly() : monthly();
    require(!days.isEmpty(), "until", "series.none");
    require(days.size() <= MOST, "until", "series.tooMany", MOST);
    return days;
  }

  private static void require(boolean met, String field, String key, Object... arguments) {
    if (!met) {
      throw new BusinessException(field, key, arguments);
    }
  }

  private List<LocalDate> weekly() {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(until) && fits(days); day = day.plusWeeks(every)) {
      days.add(day);
    }
    return days;
  }

  private List<LocalDate> monthly() {
    require(weekday != null, "weekday", "wording.missing");
    List<LocalDate> days = new ArrayList<>();
    YearMonth last = YearMonth.from(until);
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(last) && fits(days);
        month = month.plusMonths(every)) {
      LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
      if (!day.isBefore(from) && !day.isAfter(until)) {
        days.add(day);
      }
    }
    return days;
  }

  /** One more than allowed is enough to say that there are too many. */
  private static boolean fits(List<LocalDate> days) {
    return days.size() <= MOST;
  }

  /** To read again later, in the words of the code. */
  String kept() {
    String days = step == Step.WEEKS ? from.getDayOfWeek().name() : weekday + " " + nth;
    return step + " " + every + " " + days;
  }
}
