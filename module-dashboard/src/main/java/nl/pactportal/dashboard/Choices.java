package nl.pactportal.dashboard;

import java.util.Map;

/** Values by label for a list to choose from. */
public final class Choices {
  private Choices() {}

  /** Two things that are called the same are both there, the second one numbered. */
  public static void add(Map<String, String> choices, String label, String value) {
    String free = label;
    for (int number = 2; choices.containsKey(free); number++) {
      free = label + " (" + number + ")";
    }
    choices.put(free, value);
  }
}
