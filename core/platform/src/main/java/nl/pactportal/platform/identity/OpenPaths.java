package nl.pactportal.platform.identity;

import java.util.Arrays;
import java.util.List;
import nl.pactportal.platform.config.Setting;

/** The few paths of a WAR that need no sign-in; everything else does. */
final class OpenPaths {
  private static final List<String> BUILT_IN =
      List.of(
          "/jwks",
          "/callback",
          "/jakarta.faces.resource/",
          "/signed-out.xhtml",
          "/error",
          "/preferences",
          "/favicon.ico",
          "/health",
          "/health/");

  /** Public by purpose: whoever comes here is a visitor, also when signed in. */
  private static final List<String> PUBLIC = List.of("/public/", "/api/v1/public/");

  private OpenPaths() {}

  static boolean contain(String path) {
    return builtIn(path)
        || isPublic(path)
        || Arrays.stream(Setting.OPEN_PATHS.value().split(","))
            .anyMatch(open -> !open.isBlank() && covers(open, path));
  }

  static boolean isPublic(String path) {
    return PUBLIC.stream().anyMatch(open -> covers(open, path));
  }

  static boolean builtIn(String path) {
    return BUILT_IN.stream().anyMatch(open -> covers(open, path));
  }

  /** A path with dots in it covers nothing: it would lead out of an open folder. */
  private static boolean covers(String open, String path) {
    return path.equals(open) || open.endsWith("/") && path.startsWith(open) && !path.contains("..");
  }
}
