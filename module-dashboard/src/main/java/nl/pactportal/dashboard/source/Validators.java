package nl.pactportal.dashboard.source;

import java.util.regex.Pattern;

/**
 * What a source said of its answer, to ask next time whether it still holds.
 *
 * @param etag as sent, quotes included; empty if there was none
 * @param lastModified as sent; empty if there was none
 */
public record Validators(String etag, String lastModified) {
  private static final Pattern SENDABLE = Pattern.compile("[\\x20-\\x7e]{1,200}");
  public static final Validators NONE = new Validators("", "");

  /** What cannot be sent back is as good as nothing. */
  public Validators {
    etag = sendable(etag);
    lastModified = sendable(lastModified);
  }

  private static String sendable(String header) {
    return header != null && SENDABLE.matcher(header).matches() ? header : "";
  }
}
