package nl.pactportal.platform.export;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of RFC 5545, folded at 75 octets and never inside a character. The library counts
 * characters, and "é" has two octets.
 */
public final class IcsText {
  private static final int MOST_OCTETS = 75;
  private static final String END = "\r\n";
  private final StringBuilder text = new StringBuilder();

  /** A line as it is. */
  public IcsText line(String line) {
    int octets = 0;
    String safe = line.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    for (int at = 0; at < safe.length(); ) {
      String character = Character.toString(safe.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        text.append(END).append(' ');
        octets = 1;
      }
      text.append(character);
      octets += size;
      at += character.length();
    }
    text.append(END);
    return this;
  }

  /** A property with text people wrote; nothing said, no line. */
  public IcsText text(String name, String said) {
    return said == null || said.isEmpty() ? this : line(name + ":" + escaped(said));
  }

  private static String escaped(String said) {
    return said.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n");
  }

  /** A value of a parameter: quoted, and without what would end the quotes. */
  public static String quoted(String said) {
    return "\"" + said.replaceAll("[\"\\p{Cc}]", " ").strip() + "\"";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
