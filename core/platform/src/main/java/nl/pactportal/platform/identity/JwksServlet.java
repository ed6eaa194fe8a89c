package nl.pactportal.platform.identity;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Public half of this WAR's key, where Keycloak fetches it (RFC 7517). */
final class JwksServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient ClientKey key;

  JwksServlet(ClientKey key) {
    this.key = key;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.getWriter().write(key.publicKeySet());
  }
}
