package nl.pactportal.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import nl.pactportal.platform.time.Recesses;

/** Whether councils are in recess on a day, as far as anybody knows. */
@ApplicationScoped
class Seasons {
  private static final EnumSet<Month> SUMMER = EnumSet.of(Month.JULY, Month.AUGUST);
  @Inject Recesses recesses;

  /** Null: nothing to say. */
  PlanningHint of(LocalDate day) {
    if (recesses.on(day).isPresent()) {
      return PlanningHint.RECESS;
    }
    boolean perhaps = SUMMER.contains(day.getMonth()) && !recesses.knowsSummerOf(day.getYear());
    return perhaps ? PlanningHint.SUMMER : null;
  }
}
