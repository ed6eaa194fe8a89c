package nl.pactportal.dashboard.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * How long an answer may be kept. A release never changes: an address that names one may be kept
 * for good, one that does not for a few minutes, with the release as its tag. What is not open
 * stays with its reader.
 */
public final class Freshness {
  private Freshness() {}

  /** Whether the reader has it already; then that has been answered. */
  public static boolean sameAsBefore(
      HttpServletRequest request, HttpServletResponse response, Edition edition, Asked asked) {
    String tag = "\"" + edition.release().id() + "-" + asked.locale().toLanguageTag() + "\"";
    response.setHeader("ETag", tag);
    if (!edition.open()) {
      response.setHeader("Cache-Control", "private, no-cache");
    } else if (asked.release() == null) {
      response.setHeader("Cache-Control", "public, max-age=300");
    } else {
      response.setHeader("Cache-Control", "public, max-age=86400");
    }
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
