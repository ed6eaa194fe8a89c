package nl.pactportal.systemtest;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A request sent byte for byte, since a browser would tidy up its address first. */
public record RawRequest(int status, String body) {

  /**
   * @param visitor whose cookies go along, or null
   */
  public static RawRequest get(String path, Visitor visitor) throws IOException {
    URI portal = URI.create(Portal.url());
    try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
      socket.setSoTimeout(15_000);
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nConnection: close\r\n\r\n"
              .formatted(path, portal.getAuthority(), cookies(visitor));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return read(socket.getInputStream());
    }
  }

  private static String cookies(Visitor visitor) {
    return visitor == null
        ? "none=1"
        : visitor.context().cookies(Portal.address("/")).stream()
            .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
  }

  private static RawRequest read(InputStream stream) throws IOException {
    String answer = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    return new RawRequest(Integer.parseInt(answer.substring(9, 12)), answer);
  }
}
