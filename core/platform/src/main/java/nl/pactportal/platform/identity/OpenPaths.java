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
          "/favicon.ico",
          "/health",
          "/health/");

  private OpenPaths() {}

  static boolean contain(String path) {
    return builtIn(path)
        || Arrays.stream(Setting.OPEN_PATHS.value().split(","))
            .anyMatch(open -> !open.isBlank() && covers(open, path));
  }

  static boolean builtIn(String path) {
    return BUILT_IN.stream().anyMatch(open -> covers(open, path));
  }

  /** A path with dots in it covers nothing: it would lead out of an open folder. */
  private static boolean covers(String open, String path) {
    return path.equals(open) || open.endsWith("/") && path.startsWith(open) && !path.contains("..");
  }
}
