package nl.pactportal.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Knows the EICAR test file only; it shows that the hook works until a real scanner is added. */
@ApplicationScoped
public class EicarScanner implements Scanner {
  private static final String MARK = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
  private static final int HEAD = 4096;

  @Override
  public boolean isClean(InputStream content, String name) throws IOException {
    return !new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(MARK);
  }
}
