package nl.pactportal.dashboard.observation;

import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;

/** Why a computation is not made. A wrong figure costs more than none. */
public enum Refusal {
  /** What is corrected for the season is not held against a year before. */
  ADJUSTED,
  /** What is not corrected for the season is not held against the period before. */
  UNADJUSTED,
  NO_EARLIER_PERIOD,
  /** One of the two is no figure. */
  NO_FIGURE,
  /** Measured in another way since. */
  BREAK,
  /** A rate without its numerator and denominator, or a ratio: the mean of rates is no rate. */
  NO_PARTS,
  /** Series corrected for the season, each for itself, do not add up. */
  SEASONAL_SUM,
  /** An index or a ratio says nothing of amounts. */
  NOT_ADDITIVE,
  /** A part is missing, so the sum would be too low. */
  INCOMPLETE,
  /** A part is hidden; with the sum it could be computed. */
  HIDDEN,
  /** Parts of different things, periods or breakdowns, or the same part twice. */
  MIXED,
  ZERO_DENOMINATOR;

  public String text(Locale locale) {
    return DashboardTexts.say(locale, "refusal." + name());
  }
}
