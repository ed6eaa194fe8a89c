package nl.pactportal.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A value as it stands in an address: encoded, so that no value can look like two. */
public final class AddressPart {
  private AddressPart() {}

  public static String of(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public static String pair(String name, String value) {
    return of(name) + "=" + of(value);
  }
}
