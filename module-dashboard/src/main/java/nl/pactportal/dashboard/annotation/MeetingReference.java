package nl.pactportal.dashboard.annotation;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.BusinessException;

/** A decision or an action of a meeting, by the address of its page. */
record MeetingReference(String type, UUID id, String title, String path) {
  private static final Pattern PATH =
      Pattern.compile(
          "/meetings/(decision|action)s/detail\\.xhtml\\?id="
              + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /**
   * Null if nothing was typed.
   *
   * @throws BusinessException at the field if it is no such address
   */
  static MeetingReference read(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String base = Setting.BASE_URL.value();
    String said = typed.strip();
    Matcher path = PATH.matcher(said.startsWith(base) ? said.substring(base.length()) : said);
    if (!path.matches()) {
      throw new BusinessException("reference", "annotation.reference.wrong");
    }
    String type = path.group(1);
    String title = type.equals("decision") ? "Besluit" : "Actie";
    return new MeetingReference(type, UUID.fromString(path.group(2)), title, path.group());
  }
}
