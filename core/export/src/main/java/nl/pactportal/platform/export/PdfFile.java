package nl.pactportal.platform.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A page as PDF: PDF/A-2a to keep (ISO 19005-2), and PDF/UA-1 to be read aloud (ISO 14289-1), in
 * one file. The page is well-formed XHTML with a {@code lang}, a title, and meta {@code author},
 * {@code subject} and {@code description}; its font is "Open Sans", its texts have gone through
 * {@link PrintableText}.
 */
public final class PdfFile {
  private static final int NORMAL = 400;
  private static final int BOLD = 700;
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private PdfFile() {}

  /**
   * @throws UncheckedIOException if the page is not well-formed
   */
  public static byte[] of(String xhtml) {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(SRGB);
    builder.useFont(OpenSans::regular, OpenSans.FAMILY, NORMAL, FontStyle.NORMAL, true);
    builder.useFont(OpenSans::bold, OpenSans.FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.withProducer("Pact Portal");
    builder.withHtmlContent(xhtml, null);
    builder.toStream(file);
    try {
      builder.run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toByteArray();
  }
}
