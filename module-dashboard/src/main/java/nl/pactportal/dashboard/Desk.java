package nl.pactportal.dashboard;

import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;

/**
 * Open data belongs to no one who signs in, so what somebody orders about it the portal does
 * itself. The step needs a transaction of its own, and who ordered it is noted in that of the
 * order.
 */
public final class Desk {
  private static final Person DESK = Person.system("figures-desk");

  private Desk() {}

  /**
   * @param step that begins a new transaction
   */
  public static void does(Runnable step) {
    CurrentUser.supplyAs(
        DESK,
        () -> {
          step.run();
          return null;
        });
  }
}
