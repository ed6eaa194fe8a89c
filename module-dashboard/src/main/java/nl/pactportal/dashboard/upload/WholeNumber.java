package nl.pactportal.dashboard.upload;

import java.util.regex.Pattern;

/** Counts as people write them. */
final class WholeNumber {
  private static final Pattern PLAIN = Pattern.compile("\\d{1,9}");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. \u00a0\u202f]\\d{3}){1,2}");

  private WholeNumber() {}

  /**
   * @return -1 where the text is no count: "<10", "2,5", "*" or empty
   */
  static long read(String text) {
    String said = text.strip();
    boolean count = PLAIN.matcher(said).matches() || GROUPED.matcher(said).matches();
    return count ? Long.parseLong(said.replaceAll("\\D", "")) : -1;
  }
}
