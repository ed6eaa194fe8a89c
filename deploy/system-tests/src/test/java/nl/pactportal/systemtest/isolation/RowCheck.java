package nl.pactportal.systemtest.isolation;

import java.util.ArrayList;
import java.util.List;
import nl.pactportal.systemtest.DemoUser;

/** The rows of one page, looked at once more by a few. */
public final class RowCheck {
  private static final List<String> LOOKERS =
      List.of("coordinator-west", "coordinator-noordoost", "intake");

  private RowCheck() {}

  /** What the matrix finds wrong with that page now. */
  public static List<String> failures(String surface) {
    List<String> failures = new ArrayList<>();
    for (Row row : Matrix.rows()) {
      if (row.surface().equals(surface)) {
        row.things().forEach(thing -> failures.addAll(failures(row, thing)));
      }
    }
    return failures;
  }

  private static List<String> failures(Row row, Thing thing) {
    List<String> failures = new ArrayList<>();
    for (DemoUser user : IsolationMatrixST.users()) {
      if (LOOKERS.contains(user.name())) {
        try {
          new Look(row, thing, user).check();
        } catch (AssertionError found) {
          failures.add(user.name() + " at " + row.addressOf(thing));
        }
      }
    }
    return failures;
  }
}
