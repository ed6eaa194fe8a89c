package nl.pactportal.funding.term;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** The terms of today, and the holidays of one year. */
@Named
@RequestScoped
public class TermListView {
  private static final int FIRST = 2019;
  private static final int LAST = 2030;

  @Inject TermService terms;
  @Inject Clock clock;
  private String year;
  private List<TermRule> rules = List.of();
  private List<HolidayRow> holidays = List.of();

  public void load() {
    rules = terms.rules(LocalDate.now(clock));
    holidays = terms.holidays(getShownYear());
  }

  public List<TermRule> getRules() {
    return rules;
  }

  public List<HolidayRow> getHolidays() {
    return holidays;
  }

  /** Out of the table is the nearest year in it. */
  public int getShownYear() {
    boolean said = year != null && year.matches("\\d{4}");
    int asked = said ? Integer.parseInt(year) : Year.now(clock).getValue();
    return Math.min(Math.max(asked, FIRST), LAST);
  }

  public boolean isFirst() {
    return getShownYear() == FIRST;
  }

  public boolean isLast() {
    return getShownYear() == LAST;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }
}
