package nl.pactportal.meetings.minutes.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.pactportal.meetings.minutes.document.MinutesDocument;

/** The minutes as PDF: PDF/A-2a to keep, and PDF/UA-1 to be read aloud, in one file. */
public final class MinutesPdf {
  private static final int NORMAL = 400;
  private static final int BOLD = 700;
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private MinutesPdf() {}

  public static byte[] of(MinutesDocument document) {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(SRGB);
    builder.useFont(OpenSans::regular, OpenSans.FAMILY, NORMAL, FontStyle.NORMAL, true);
    builder.useFont(OpenSans::bold, OpenSans.FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.withProducer("Pact Portal");
    builder.withHtmlContent(MinutesHtml.of(document), null);
    builder.toStream(file);
    try {
      builder.run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toByteArray();
  }
}
