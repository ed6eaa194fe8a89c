package nl.pactportal.platform.export;

import java.text.Normalizer;

/** Text a printed page can show: no control characters, none beyond what the font has. */
public final class PrintableText {
  private static final int LAST_OF_BASIC_PLANE = 0xFFFF;

  private PrintableText() {}

  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> c == '\n' || !Character.isISOControl(c))
        .map(c -> inFont(c) ? c : '?')
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean inFont(int c) {
    return c <= LAST_OF_BASIC_PLANE && (c == '\n' || OpenSans.shows(c));
  }
}
