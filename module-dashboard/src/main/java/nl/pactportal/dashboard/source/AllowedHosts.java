package nl.pactportal.dashboard.source;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.platform.config.Setting;

/**
 * Whom this server asks for figures: an address somebody types must not make it call addresses
 * inside our own network. Always by https, but for a host that is listed with its scheme.
 */
public record AllowedHosts(Set<String> hosts) {

  public static AllowedHosts configured() {
    return of(Setting.SOURCE_HOSTS.value());
  }

  /**
   * @param list host names, or whole origins such as {@code http://127.0.0.1:8080}, by commas
   */
  public static AllowedHosts of(String list) {
    return new AllowedHosts(
        Arrays.stream(list.split(","))
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .filter(host -> !host.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  public boolean allows(URI address) {
    if (address.getHost() == null || address.getUserInfo() != null) {
      return false;
    }
    String host = address.getHost().toLowerCase(Locale.ROOT);
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    boolean plain = scheme.equals("https") && address.getPort() == -1 && hosts.contains(host);
    return plain || hosts.contains(scheme + "://" + host + port(address));
  }

  private static String port(URI address) {
    return address.getPort() == -1 ? "" : ":" + address.getPort();
  }
}
