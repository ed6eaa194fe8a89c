package nl.pactportal.meetings.minutes.export;

import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.platform.export.PdfFile;

/** The minutes as PDF, to keep and to be read aloud. */
public final class MinutesPdf {
  private MinutesPdf() {}

  public static byte[] of(MinutesDocument document) {
    return PdfFile.of(MinutesHtml.of(document));
  }
}
