package nl.pactportal.dashboard.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A chart to draw. Its definition carries the figures, the language and the release, so that the
 * same picture is the same text and a new release is another one.
 *
 * @param option ECharts option as JSON, colours as names of tokens
 */
public record Picture(String option, Theme theme, int width, int height) {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 360;
  private static final int HIGH = 560;

  /** In the size of a page. */
  public static Picture of(String option, Theme theme) {
    return new Picture(option, theme, WIDTH, HEIGHT);
  }

  /** For a chart that is about as high as wide: a map, small multiples. */
  public static Picture high(String option, Theme theme) {
    return new Picture(option, theme, WIDTH, HIGH);
  }

  String key() {
    String all = theme + " " + width + "x" + height + " " + option;
    try {
      byte[] text = all.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
