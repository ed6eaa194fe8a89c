package nl.pactportal.funding;

import java.util.Set;

/** Who wrote on something, one subject a line: none of them signs it (F1). */
public final class Writers {
  private static final String SEPARATOR = "\n";

  private Writers() {}

  /** Each is named once, whatever else he is called or how often he writes. */
  public static String with(String writers, String subject) {
    if (include(writers, subject)) {
      return writers;
    }
    return writers == null || writers.isEmpty() ? subject : writers + SEPARATOR + subject;
  }

  public static boolean include(String writers, String subject) {
    return writers != null && Set.of(writers.split(SEPARATOR)).contains(subject);
  }
}
