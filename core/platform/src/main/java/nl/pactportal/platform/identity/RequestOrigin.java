package nl.pactportal.platform.identity;

import java.util.Objects;

/** Reference of the request running on this thread, as it stands in log, error page and audit. */
public final class RequestOrigin {
  private static final ThreadLocal<String> REFERENCE = new ThreadLocal<>();

  private RequestOrigin() {}

  public static String current() {
    return Objects.requireNonNullElse(REFERENCE.get(), "job");
  }

  public static void bind(String reference) {
    REFERENCE.set(reference);
  }

  public static void clear() {
    REFERENCE.remove();
  }
}
