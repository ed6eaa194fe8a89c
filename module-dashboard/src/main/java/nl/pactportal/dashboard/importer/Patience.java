package nl.pactportal.dashboard.importer;

import java.time.Duration;

/**
 * How long and how often a source is asked.
 *
 * @param answer time for one whole answer, from question to last byte
 * @param pause before the second attempt; doubled before each further one
 */
public record Patience(int attempts, Duration answer, Duration pause) {
  /** Nobody waits for it. */
  public static final Patience JOB =
      new Patience(4, Duration.ofSeconds(120), Duration.ofMillis(500));

  /** Somebody looks at a spinning button. */
  public static final Patience PERSON = new Patience(1, Duration.ofSeconds(8), Duration.ZERO);

  Duration pauseBefore(int attempt) {
    return pause.multipliedBy(1L << (attempt - 2));
  }
}
