package nl.pactportal.dashboard.observation;

/** How long a period is. */
public enum Frequency {
  YEAR("JJ", 1),
  SCHOOL_YEAR("SJ", 1),
  HALF_YEAR("HJ", 2),
  QUARTER("KW", 4),
  MONTH("MM", 12),
  WEEK("W1", 53),
  DAY("", 0),
  OTHER("", 0);

  private final String mark;
  private final int perYear;

  Frequency(String mark, int perYear) {
    this.mark = mark;
    this.perYear = perYear;
  }

  /** Middle part of a period code. */
  public String mark() {
    return mark;
  }

  /** Most periods a year can have; 0 where they are not counted per year. */
  public int perYear() {
    return perYear;
  }

  static Frequency ofMark(String mark) {
    for (Frequency one : values()) {
      if (!mark.isEmpty() && one.mark.equals(mark)) {
        return one;
      }
    }
    return OTHER;
  }
}
