package nl.pactportal.dashboard.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A chart to draw. Its definition carries the figures, the language and the release, so that the
 * same picture is the same text and a new release is another one.
 *
 * @param option ECharts option as JSON, colours as names of tokens
 * @param notes markers of the notes its reader may see, as JSON: whoever may see others has another
 *     picture
 * @param caption what stands around it in a file; nothing where a page says it
 */
public record Picture(
    String option, String notes, Caption caption, Theme theme, int width, int height) {
  private static final String NO_NOTES = "[]";
  private static final int WIDTH = 720;
  private static final int HEIGHT = 360;
  private static final int HIGH = 560;
  private static final int HIGHEST = 600;
  private static final int NARROW = 360;
  private static final int NARROW_HEIGHT = 380;
  private static final String MULTIPLES = "multiples";
  private static final Set<String> LOW = Set.of("line", "bars");

  /**
   * In the size of a page.
   *
   * @param size as the look names it: a map and small multiples are about as high as wide
   */
  public static Picture of(String option, String size, Theme theme) {
    return new Picture(option, NO_NOTES, Caption.NONE, theme, WIDTH, height(size));
  }

  public Picture noted(String markers) {
    return new Picture(option, markers, caption, theme, width, height);
  }

  /** To leave the portal, where no page around it says what it is. */
  public Picture captioned(Caption around) {
    return new Picture(option, notes, around, theme, width, height);
  }

  /** For a page that says what it is. */
  public Picture bare() {
    return captioned(Caption.NONE);
  }

  /**
   * For a place as narrow as a telephone: the same letter, and less beside each other. Small
   * multiples stand two by two and need their height.
   */
  public Picture narrow() {
    int high = height == HIGHEST ? HIGH : NARROW_HEIGHT;
    return new Picture(option, notes, caption, theme, NARROW, high);
  }

  /** What a frame around it leaves room for. */
  public static int height(String size) {
    if (LOW.contains(size)) {
      return HEIGHT;
    }
    return size.equals(MULTIPLES) ? HIGHEST : HIGH;
  }

  String key() {
    String all =
        theme + " " + width + "x" + height + " " + caption.json() + " " + notes + " " + option;
    try {
      byte[] text = all.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
