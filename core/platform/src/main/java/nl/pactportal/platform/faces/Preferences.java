package nl.pactportal.platform.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;

/**
 * Choices that hold in all modules: cookies, since each WAR has a session of its own. They are not
 * believed: a region only narrows what the user may see anyway.
 */
public final class Preferences {
  static final String LANGUAGE = "pact-language";
  static final String REGION = "pact-region";

  private Preferences() {}

  static String language(HttpServletRequest request) {
    return cookie(request, LANGUAGE)
        .filter(tag -> tag.equals("nl") || tag.equals("en"))
        .orElseGet(() -> asked(request));
  }

  public static String region(HttpServletRequest request) {
    return cookie(request, REGION).orElse(null);
  }

  private static String asked(HttpServletRequest request) {
    Enumeration<Locale> locales = request.getLocales();
    while (request.getHeader("Accept-Language") != null && locales.hasMoreElements()) {
      String tag = locales.nextElement().getLanguage();
      if (tag.equals("nl") || tag.equals("en")) {
        return tag;
      }
    }
    return "nl";
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
