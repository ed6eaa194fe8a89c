package nl.pactportal.platform.identity;

import java.util.concurrent.Executors;

/** Somebody who chose one region in the header. */
public final class Narrowed {
  private Narrowed() {}

  public static void as(Person person, String region, Runnable step) throws Exception {
    CurrentUser.callAs(person, region, Executors.callable(step));
  }
}
