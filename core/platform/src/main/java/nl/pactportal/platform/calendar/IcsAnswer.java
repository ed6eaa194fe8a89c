package nl.pactportal.platform.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a calendar over HTTP. */
public final class IcsAnswer {
  private IcsAnswer() {}

  public static void send(HttpServletResponse response, String caching, String name, String ics)
      throws IOException {
    byte[] content = ics.getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/calendar; charset=UTF-8");
    response.setContentLength(content.length);
    response.setHeader("Cache-Control", caching);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getOutputStream().write(content);
  }
}
