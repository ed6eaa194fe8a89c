package nl.pactportal.platform.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page says goodbye when it is left (OmniFaces does so to end its view). Where the session is
 * over there is nothing to end, and a sign-in begun for it would put a session of its own over the
 * one the user is just signing in with, who would then not come back to his page.
 */
final class Goodbye extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getSession(false) == null && isGoodbye(request)) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Only a form of this kind is looked into: reading another's parameters would consume it. */
  private static boolean isGoodbye(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded")
        && "unload".equals(request.getParameter("omnifaces.event"));
  }
}
