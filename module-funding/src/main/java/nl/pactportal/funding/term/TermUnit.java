package nl.pactportal.funding.term;

import java.time.temporal.ChronoUnit;

/** What a term is counted in. */
public enum TermUnit {
  DAYS(ChronoUnit.DAYS, 90),
  WEEKS(ChronoUnit.WEEKS, 12),
  MONTHS(ChronoUnit.MONTHS, 3),
  YEARS(ChronoUnit.YEARS, 0);

  private final ChronoUnit unit;
  private final int longestStretched;

  TermUnit(ChronoUnit unit, int longestStretched) {
    this.unit = unit;
    this.longestStretched = longestStretched;
  }

  ChronoUnit chrono() {
    return unit;
  }

  /** Longer ones end on a Saturday, a Sunday or a holiday, too (Algemene termijnenwet 4, a). */
  boolean isStretched(int length) {
    return length <= longestStretched;
  }
}
