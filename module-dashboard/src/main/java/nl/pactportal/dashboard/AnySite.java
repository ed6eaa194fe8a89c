package nl.pactportal.dashboard;

import java.util.function.BiConsumer;

/** Open data may be read by scripts of any site: without cookies, and only read. */
public final class AnySite {
  /** Sent by a browser that asks first whether a script may ask at all. */
  public static final String ASKS_FIRST = "Access-Control-Request-Method";

  private static final String DAY = "86400";

  private AnySite() {}

  public static void mayRead(BiConsumer<String, String> header) {
    header.accept("Access-Control-Allow-Origin", "*");
    header.accept("Access-Control-Expose-Headers", "API-Version, ETag, Link");
    header.accept("Cross-Origin-Resource-Policy", "cross-origin");
  }

  /** What a script may do here, told to who asks first. */
  public static void mayAsk(BiConsumer<String, String> header) {
    header.accept("Access-Control-Allow-Origin", "*");
    header.accept("Access-Control-Allow-Methods", "GET, HEAD");
    header.accept("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
    header.accept("Access-Control-Max-Age", DAY);
  }
}
