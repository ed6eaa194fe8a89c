package nl.pactportal.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key in an address, for who cannot sign in. Only its hash is stored, so that a copy of the
 * database opens nothing.
 */
public record SecretToken(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  public static SecretToken next() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** Plain SHA-256 is enough: nobody guesses 256 bits. */
  public String hash() {
    try {
      byte[] given = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(given));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** It must not turn up in a log. */
  @Override
  public String toString() {
    return "(secret)";
  }
}
