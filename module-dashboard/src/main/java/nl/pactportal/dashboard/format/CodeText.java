package nl.pactportal.dashboard.format;

/** Codes of breakdowns as they can stand in {@code "Geslacht=T001038;Leeftijd=52052"}. */
public final class CodeText {
  private static final int MOST_LETTERS = 200;

  private CodeText() {}

  /** The same text without the signs that part codes from each other. */
  public static String safe(String text) {
    if (text.isBlank()) {
      return "-";
    }
    if (text.indexOf(';') < 0 && text.indexOf('=') < 0 && text.length() <= MOST_LETTERS) {
      return text;
    }
    String parted = text.replace(';', ',').replace('=', ':');
    return parted.substring(0, Math.min(MOST_LETTERS, parted.length()));
  }
}
