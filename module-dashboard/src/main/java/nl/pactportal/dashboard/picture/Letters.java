package nl.pactportal.dashboard.picture;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonObjectBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import nl.pactportal.platform.export.OpenSans;

/**
 * How wide our letters are. The engine has no screen to measure them on, and by its own guess names
 * were cut off at the edge.
 */
final class Letters {
  private static final float UNIT = 1000;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private Letters() {}

  /** In thousandths of their size, as JSON: an object of letters for each weight. */
  static String json() {
    return JSON.createObjectBuilder()
        .add("regular", widths(font(OpenSans.regular())))
        .add("bold", widths(font(OpenSans.bold())))
        .build()
        .toString();
  }

  /** Of the languages of Europe, with dashes and quotes. */
  private static IntStream known() {
    return IntStream.concat(IntStream.range(' ', 0x180), IntStream.range(0x2010, 0x2040));
  }

  private static JsonObjectBuilder widths(Font font) {
    Font large = font.deriveFont(UNIT);
    JsonObjectBuilder widths = JSON.createObjectBuilder();
    known()
        .mapToObj(Character::toString)
        .forEach(
            letter ->
                widths.add(letter, Math.round(large.getStringBounds(letter, EXACT).getWidth())));
    return widths;
  }

  static Font font(InputStream file) {
    try (file) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (FontFormatException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
