package nl.pactportal.platform.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and size of what has passed. */
final class Digest {
  private final MessageDigest sha256;
  private long size;

  Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void add(byte[] slice) {
    sha256.update(slice);
    size += slice.length;
  }

  long size() {
    return size;
  }

  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
