package nl.pactportal.dashboard.upload;

import nl.pactportal.platform.error.BusinessException;

/** What is chosen for a table before its first file. */
public record OwnTableEntry(
    String title,
    String definition,
    String licence,
    Audience audience,
    int threshold,
    boolean zeroShown,
    boolean absentZero) {
  public static final int LOWEST = 5;
  public static final int HIGHEST = 100;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_DEFINITION = 2000;

  public OwnTableEntry {
    title = required("title", title, LONGEST_TITLE);
    definition = required("definition", definition, LONGEST_DEFINITION);
    licence = required("licence", licence, LONGEST_TITLE);
    if (audience == null) {
      throw new BusinessException("audience", "own.audience.missing");
    }
    if (threshold < LOWEST || threshold > HIGHEST) {
      throw new BusinessException("threshold", "own.threshold.wrong", LOWEST, HIGHEST);
    }
  }

  private static String required(String field, String text, int longest) {
    String said = text == null ? "" : text.strip();
    if (said.isEmpty() || said.length() > longest) {
      throw new BusinessException(field, "own.text.wrong", longest);
    }
    return said;
  }
}
