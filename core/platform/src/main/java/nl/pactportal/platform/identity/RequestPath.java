package nl.pactportal.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.pac4j.core.context.CallContext;
import org.pac4j.jee.context.JEEContext;

/**
 * The path within the WAR as the container understood it: decoded, dots resolved. Judging the raw
 * address instead would let {@code /jakarta.faces.resource/%2e%2e/index.xhtml} pass as a resource.
 */
final class RequestPath {
  private static final String API = "/api/";

  private RequestPath() {}

  static String of(HttpServletRequest request) {
    return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
  }

  static String of(CallContext context) {
    return of(((JEEContext) context.webContext()).getNativeRequest());
  }

  static boolean isApi(String path) {
    return path.startsWith(API);
  }
}
