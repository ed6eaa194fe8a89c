package nl.pactportal.meetings.body;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;

/**
 * From when until when, as far as anybody said.
 *
 * @param endsOn the last day, or null
 * @param endUncertain said with a "perhaps"
 */
public record Period(
    LocalDate startsOn, String startsSaid, LocalDate endsOn, String endsSaid, boolean endUncertain)
    implements Serializable {
  private static final int SAID = 100;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  /**
   * @throws BusinessException if it cannot be a period at all
   */
  Period checked() {
    requirePlausible("startsOn", startsOn);
    requirePlausible("endsOn", endsOn);
    if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
      throw new BusinessException("endsOn", "mandate.endBeforeStart");
    }
    String start = Wording.optional("startsSaid", startsSaid, SAID);
    String end = Wording.optional("endsSaid", endsSaid, SAID);
    return new Period(startsOn, start, endsOn, end, endUncertain);
  }

  private static void requirePlausible(String field, LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw new BusinessException(field, "meeting.dateRange", "" + FIRST_YEAR, "" + LAST_YEAR);
    }
  }

  /** Words alone are no date: what was only said stays uncertain, never a guess. */
  public Standing standing(LocalDate day) {
    if (startsOn != null && day.isBefore(startsOn)) {
      return Standing.NOT_YET;
    }
    if (endsOn != null && day.isAfter(endsOn)) {
      return endUncertain ? Standing.UNCERTAIN : Standing.ENDED;
    }
    boolean endOnlySaid = endsOn == null && (endUncertain || endsSaid != null);
    boolean startOnlySaid = startsOn == null && startsSaid != null;
    return endOnlySaid || startOnlySaid ? Standing.UNCERTAIN : Standing.CURRENT;
  }

  /**
   * Ends the day before that one at the latest; one that ended earlier does not grow again.
   *
   * @throws BusinessException if it had not begun by then
   */
  Period endingBefore(LocalDate day) {
    requirePlausible("day", day);
    if (startsOn != null && !day.isAfter(startsOn)) {
      throw new BusinessException("day", "handover.beforeStart");
    }
    LocalDate last = day.minusDays(1);
    LocalDate end = endsOn != null && endsOn.isBefore(last) ? endsOn : last;
    return new Period(startsOn, startsSaid, end, endsSaid, false);
  }
}
