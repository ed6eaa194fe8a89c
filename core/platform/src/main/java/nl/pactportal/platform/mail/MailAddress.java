package nl.pactportal.platform.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One e-mail address and nothing beside it: no name, no second recipient, no line break. */
public record MailAddress(String text) {
  private static final int LONGEST = 254;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");

  /**
   * @throws IllegalArgumentException if that is no address
   */
  public MailAddress {
    if (!isAddress(text)) {
      throw new IllegalArgumentException("not an e-mail address");
    }
    text = text.toLowerCase(Locale.ROOT);
  }

  /** What somebody typed or a calendar program wrote ({@code mailto:…}); empty if it is none. */
  public static Optional<MailAddress> read(String said) {
    String address = said == null ? "" : said.strip().replaceFirst("(?i)^mailto:", "");
    return isAddress(address) ? Optional.of(new MailAddress(address)) : Optional.empty();
  }

  private static boolean isAddress(String text) {
    return text != null
        && text.length() <= LONGEST
        && !text.startsWith(".")
        && !text.contains("..")
        && !text.contains(".@")
        && ADDRESS.matcher(text).matches();
  }

  @Override
  public String toString() {
    return text;
  }
}
