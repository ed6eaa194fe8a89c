package nl.pactportal.meetings.followup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Somebody to remind, with what is open for the party he speaks for.
 *
 * @param party code; who speaks for several is reminded of the one with most open actions
 */
record Recipient(String email, String party, String partyName, int openActions) {

  /** The same for the same address, and nothing an address can be read from. */
  String hash() {
    try {
      byte[] address = email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(address));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
