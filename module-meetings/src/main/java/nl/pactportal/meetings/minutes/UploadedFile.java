package nl.pactportal.meetings.minutes;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import nl.pactportal.platform.document.Upload;

/** A file chosen in a form. */
record UploadedFile(Part part) implements Upload {
  @Override
  public String name() {
    return String.valueOf(part.getSubmittedFileName());
  }

  @Override
  public long size() {
    return part.getSize();
  }

  @Override
  public InputStream open() throws IOException {
    return part.getInputStream();
  }
}
