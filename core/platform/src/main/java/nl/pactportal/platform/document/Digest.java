package nl.pactportal.platform.document;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What was really sent, not what was said of it.
 *
 * @param size in bytes
 * @param hex SHA-256 of the content
 */
record Digest(long size, String hex) {
  static Digest of(Upload upload) throws IOException {
    try (DigestInputStream content = new DigestInputStream(upload.open(), sha256())) {
      long size = content.transferTo(OutputStream.nullOutputStream());
      return new Digest(size, HexFormat.of().formatHex(content.getMessageDigest().digest()));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
