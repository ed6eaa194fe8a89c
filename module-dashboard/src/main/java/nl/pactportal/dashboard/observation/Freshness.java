package nl.pactportal.dashboard.observation;

import java.time.LocalDate;
import java.util.Map;

/**
 * Whether figures are older than one would expect: a next period should have come out by now. Of
 * periods whose end is not known nothing is said.
 */
public final class Freshness {
  /** Months from the start of a period until the one after it is overdue. */
  private static final Map<Frequency, Integer> MONTHS =
      Map.of(
          Frequency.WEEK, 2,
          Frequency.MONTH, 5,
          Frequency.QUARTER, 12,
          Frequency.HALF_YEAR, 21,
          Frequency.YEAR, 36,
          Frequency.SCHOOL_YEAR, 36);

  private Freshness() {}

  public static boolean overdue(Period latest, LocalDate today) {
    Integer months = MONTHS.get(latest.frequency());
    return months != null
        && latest.startsOn().filter(start -> start.plusMonths(months).isBefore(today)).isPresent();
  }
}
