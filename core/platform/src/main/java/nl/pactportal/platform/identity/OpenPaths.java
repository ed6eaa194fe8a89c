package nl.pactportal.platform.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    return Stream.concat(BUILT_IN.stream(), configured())
        .anyMatch(open -> path.equals(open) || open.endsWith("/") && path.startsWith(open));
  }

  private static Stream<String> configured() {
    return Arrays.stream(Setting.OPEN_PATHS.value().split(",")).filter(path -> !path.isBlank());
  }
}
