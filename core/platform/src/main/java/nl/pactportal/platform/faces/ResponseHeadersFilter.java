package nl.pactportal.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pactportal.platform.identity.RequestOrigin;

/** Gives each request its reference and each answer the headers that keep browsers strict. */
public class ResponseHeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger("nl.pactportal.error");
  private static final int REFERENCE_LENGTH = 8;
  private static final long HALF_YEAR = 15_768_000;

  /** The one page made for frames on other sites; it says itself which sites. */
  private static final String FRAMED = "/public/embed.xhtml";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
    request.setAttribute("pact.reference", reference);
    RequestOrigin.bind(reference);
    try {
      harden(request, response);
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException failed) {
      LOG.log(Level.SEVERE, "reference " + reference, failed);
      throw failed;
    } finally {
      RequestOrigin.clear();
    }
  }

  private static void harden(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (FRAMED.equals(request.getServletPath())) {
      response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
    } else {
      response.setHeader("X-Frame-Options", "DENY");
    }
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=" + HALF_YEAR);
    }
    if (!request.getRequestURI().contains("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
