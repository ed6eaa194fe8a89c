package nl.pactportal.dashboard.upload;

/**
 * Why a row of a file is not used.
 *
 * @param line in the file; 0 where there is no such row
 * @param text what stands there
 */
public record Issue(long line, Reason reason, String text) {
  /** What is the matter with it; some rows may be left out on purpose. */
  public enum Reason {
    UNKNOWN_PLACE(true),
    TOTAL(true),
    UNKNOWN_PERIOD(true),
    NO_COUNT(false),
    TWICE(false),
    ABSENT(false),
    MORE_THAN_ALL(false);

    private final boolean optional;

    Reason(boolean optional) {
      this.optional = optional;
    }

    public boolean isOptional() {
      return optional;
    }
  }
}
