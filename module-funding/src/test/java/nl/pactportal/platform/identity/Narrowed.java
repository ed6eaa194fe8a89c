package nl.pactportal.platform.identity;

import java.time.Instant;
import java.util.concurrent.Executors;

/** Somebody who chose one region in the header. */
public final class Narrowed {
  private Narrowed() {}

  public static void as(Person person, String region, Runnable step) throws Exception {
    CurrentUser.callAs(person, region, Instant.now(), Executors.callable(step));
  }
}
