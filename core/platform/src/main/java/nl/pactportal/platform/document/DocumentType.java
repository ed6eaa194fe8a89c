package nl.pactportal.platform.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * Decides by content what a file is. The name only tells one ZIP-based office format from another.
 */
final class DocumentType {
  private static final Tika TIKA = new Tika();
  private static final Set<String> ACCEPTED =
      Set.of(
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.spreadsheet",
          "text/plain",
          "text/csv",
          "image/png",
          "image/jpeg");

  private DocumentType() {}

  /** The media type, or empty if the portal does not take such files. */
  static Optional<String> of(InputStream content, String name) throws IOException {
    String byContent = TIKA.detect(new BufferedInputStream(content), name);
    return Optional.of(byContent).filter(ACCEPTED::contains);
  }
}
