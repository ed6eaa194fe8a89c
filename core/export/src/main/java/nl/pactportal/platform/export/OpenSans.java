package nl.pactportal.platform.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of everything printed and drawn; it lies beside this class, so that every machine prints
 * the same.
 */
public final class OpenSans {
  static final String FAMILY = "Open Sans";
  private static final byte[] REGULAR = load("OpenSans-Regular.ttf");
  private static final byte[] BOLD = load("OpenSans-Bold.ttf");
  private static final CmapLookup GLYPHS = glyphs();

  private OpenSans() {}

  public static InputStream regular() {
    return new ByteArrayInputStream(REGULAR);
  }

  public static InputStream bold() {
    return new ByteArrayInputStream(BOLD);
  }

  static boolean shows(int codePoint) {
    return GLYPHS.getGlyphId(codePoint) != 0;
  }

  private static byte[] load(String file) {
    try (InputStream font =
        OpenSans.class.getResourceAsStream("/nl/pactportal/platform/export/" + file)) {
      return font.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static CmapLookup glyphs() {
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
