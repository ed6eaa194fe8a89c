package nl.pactportal.dashboard.importer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One number for all that a table holds, the same in whatever order the rows come: the sum of the
 * SHA-256 of each row.
 */
final class ContentHash {
  private static final int BITS = 256;
  private static final int HEX_DIGITS = 64;
  private final MessageDigest sha;
  private BigInteger sum = BigInteger.ZERO;

  ContentHash() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  void add(String row) {
    BigInteger one = new BigInteger(1, sha.digest(row.getBytes(StandardCharsets.UTF_8)));
    sum = sum.add(one).mod(BigInteger.ONE.shiftLeft(BITS));
  }

  String hex() {
    String digits = sum.toString(16);
    return "0".repeat(HEX_DIGITS - digits.length()) + digits;
  }
}
