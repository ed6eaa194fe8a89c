package nl.pactportal.platform.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * Hook for a virus scanner (BIO2 8.07.04): every file passes here before it is stored. A deployment
 * adds a CDI bean of this type; all of them must be content.
 */
@FunctionalInterface
public interface Scanner {
  /**
   * @return true if the content may be stored
   * @throws IOException if the scanner cannot tell; the upload is then refused
   */
  boolean isClean(InputStream content, String name) throws IOException;
}
