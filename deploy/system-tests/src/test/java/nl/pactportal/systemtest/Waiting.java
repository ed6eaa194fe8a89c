package nl.pactportal.systemtest;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting for something that happens by itself. */
public final class Waiting {
  private static final Duration PATIENCE = Duration.ofSeconds(75);

  private Waiting() {}

  public static void until(String what, BooleanSupplier happened) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!happened.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited in vain until " + what);
      }
      pause(250);
    }
  }

  public static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
