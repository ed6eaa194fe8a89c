package nl.pactportal.platform.document;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file as it came in; neither its name nor its declared type is believed.
 *
 * @param size in bytes
 * @param content may be opened several times: for the scanners, the type, and to store it
 */
public record Upload(String name, long size, Content content) {
  /** Opens the bytes from the beginning. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** What a browser sent through a form. */
  public static Upload of(Part part) {
    String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    return new Upload(name, part.getSize(), part::getInputStream);
  }

  InputStream open() throws IOException {
    return content.open();
  }
}
