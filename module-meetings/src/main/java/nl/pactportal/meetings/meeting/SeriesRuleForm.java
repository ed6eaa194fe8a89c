package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** How often a body meets, while it is being planned. */
public class SeriesRuleForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private SeriesRule.Step step = SeriesRule.Step.WEEKS;
  private Integer every = 3;
  private Integer nth = 1;
  private DayOfWeek weekday = DayOfWeek.TUESDAY;
  private LocalDate from;
  private LocalDate until;

  SeriesRule rule() {
    return new SeriesRule(
        step, every == null ? 0 : every, nth == null ? 1 : nth, weekday, from, until);
  }

  public SeriesRule.Step getStep() {
    return step;
  }

  public void setStep(SeriesRule.Step step) {
    this.step = step;
  }

  public Integer getEvery() {
    return every;
  }

  public void setEvery(Integer every) {
    this.every = every;
  }

  public Integer getNth() {
    return nth;
  }

  public void setNth(Integer nth) {
    this.nth = nth;
  }

  public DayOfWeek getWeekday() {
    return weekday;
  }

  public void setWeekday(DayOfWeek weekday) {
    this.weekday = weekday;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
