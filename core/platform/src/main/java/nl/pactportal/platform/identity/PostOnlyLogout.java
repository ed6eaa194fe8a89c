package nl.pactportal.platform.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pac4j.core.config.Config;
import org.pac4j.jee.filter.LogoutFilter;

/** Signing out changes something, so a mere link or image of another site cannot do it. */
final class PostOnlyLogout extends LogoutFilter {
  PostOnlyLogout(Config config, String afterwards) {
    super(config, afterwards);
  }

  @Override
  protected void internalFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("POST".equals(request.getMethod())) {
      super.internalFilter(request, response, chain);
    } else {
      response.sendRedirect(request.getContextPath() + "/");
    }
  }
}
