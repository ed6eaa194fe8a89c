package nl.pactportal.platform.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.pactportal.platform.error.NotFoundException;

/**
 * A personal subscription: {@code /public/calendar/<token>.ics}. A calendar program cannot sign in,
 * so the address is the key. A module that has feeds puts it there.
 */
public abstract class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient FeedReader feeds;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String ics = feeds.read(token(request));
      IcsAnswer.send(response, "private, no-store", "pact.ics", ics);
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static String token(HttpServletRequest request) {
    String path = String.valueOf(request.getPathInfo());
    if (!path.startsWith("/") || !path.endsWith(".ics")) {
      throw new NotFoundException("no feed");
    }
    return path.substring(1, path.length() - ".ics".length());
  }
}
