package nl.pactportal.dashboard.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/**
 * How long an answer may be kept. A release never changes: an address that names one may be kept
 * for good, one that does not for a few minutes, with the release as its tag. What is not open
 * stays with its reader.
 */
public final class Caching {
  private static final String OFTEN = "public, max-age=300";

  private Caching() {}

  /** Whether the reader has it already; then that has been answered. */
  static boolean sameAsBefore(
      HttpServletRequest request, HttpServletResponse response, Edition edition, Asked asked) {
    String often = asked.release() == null ? OFTEN : "public, max-age=86400";
    return sameAsBefore(request, response, edition, tag(edition, asked.locale()), often);
  }

  /** A chart comes with what is said of it meanwhile: notes, and whether there is a newer one. */
  static boolean sameAsBefore(
      HttpServletRequest request, HttpServletResponse response, CutChart chart) {
    Edition edition = chart.contents().edition();
    String tag =
        tag(edition, chart.locale()) + "-" + Integer.toHexString(chart.saidOf().hashCode());
    return sameAsBefore(request, response, edition, tag, OFTEN);
  }

  private static String tag(Edition edition, Locale locale) {
    return edition.release().id() + "-" + locale.toLanguageTag();
  }

  private static boolean sameAsBefore(
      HttpServletRequest request,
      HttpServletResponse response,
      Edition edition,
      String name,
      String often) {
    String tag = "\"" + name + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", edition.open() ? often : "private, no-cache");
    boolean same = tag.equals(request.getHeader("If-None-Match"));
    if (same) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return same;
  }

  /** Safe on every machine. */
  static String fileName(Edition edition) {
    String id = edition.release().id().toString();
    return edition.code().replaceAll("[^A-Za-z0-9-]", "_") + "-" + id.substring(id.length() - 8);
  }
}
