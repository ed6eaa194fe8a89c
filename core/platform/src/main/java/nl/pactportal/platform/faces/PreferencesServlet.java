package nl.pactportal.platform.faces;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.region.RegionScope;

/**
 * Sets language and region from a plain link, so that both work without script; a visitor chooses
 * his language, too. {@code /signed-in} is the way to a public page for somebody who signed in
 * elsewhere in the portal: it is closed, so this module gets to know him, and the page shows it.
 */
@WebServlet({"/preferences", "/signed-in"})
public class PreferencesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int YEAR = 365 * 24 * 3600;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String language = request.getParameter("language");
    if ("nl".equals(language) || "en".equals(language)) {
      keep(response, Preferences.LANGUAGE, language, YEAR);
    }
    String region = request.getParameter("region");
    if (region != null && RegionScope.REGIONS.contains(region)) {
      keep(response, Preferences.REGION, region, -1);
    } else if (region != null) {
      keep(response, Preferences.REGION, "", 0);
    }
    response.sendRedirect(local(request.getParameter("return")));
  }

  private static void keep(HttpServletResponse response, String name, String value, int seconds) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setSecure(Setting.BASE_URL.value().startsWith("https:"));
    cookie.setMaxAge(seconds);
    response.addCookie(cookie);
  }

  /** Only paths of this portal: no other host, no scheme-relative address, no backslash tricks. */
  private static String local(String path) {
    return path != null && path.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*") ? path : "/";
  }
}
