package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One day of a series, which can be left out. */
public class SeriesDayForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private final SeriesDay day;
  private boolean chosen;

  SeriesDayForm(SeriesDay day) {
    this.day = day;
    // a holiday is hardly ever meant; everything else is
    this.chosen = !day.hints().contains(PlanningHint.HOLIDAY);
  }

  /** The day in words, as the label of its box. */
  public String label(String language) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag(language))
        .format(day.day());
  }

  public LocalDate getDay() {
    return day.day();
  }

  public List<PlanningHint> getHints() {
    return day.hints();
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }
}
