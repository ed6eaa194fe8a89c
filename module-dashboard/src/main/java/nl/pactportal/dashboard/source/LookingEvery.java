package nl.pactportal.dashboard.source;

import java.time.Duration;

/** How often a source is asked whether there is something new. */
public enum LookingEvery {
  NEVER(0),
  DAILY(1),
  WEEKLY(7),
  MONTHLY(30);

  private static final Duration FIRST_PAUSE = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 10;
  private final int days;

  LookingEvery(int days) {
    this.days = days;
  }

  Duration pause() {
    return Duration.ofDays(days);
  }

  /**
   * After a failure sooner than usual, but each time later: an hour, two, four, as long as this.
   */
  Duration pauseAfter(int failures) {
    Duration longer = FIRST_PAUSE.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - 1));
    return longer.compareTo(pause()) < 0 ? longer : pause();
  }
}
