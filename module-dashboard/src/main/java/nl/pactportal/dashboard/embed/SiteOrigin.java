package nl.pactportal.dashboard.embed;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.BusinessException;

/**
 * An origin as browsers compare them: scheme, host, port if it is not the usual one. Nothing else
 * fits in, so nothing else can get into a header.
 */
record SiteOrigin(String text) {
  private static final String HOST =
      "(\\*\\.[a-z0-9-]+\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}";
  private static final Pattern SECURE = Pattern.compile("https://" + HOST + "(:\\d{1,5})?");
  private static final Pattern LOCAL =
      Pattern.compile("http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?");
  private static final int LONGEST = 200;

  /** As somebody typed or pasted it: a slash at the end and capitals do not matter. */
  static SiteOrigin typed(String typed, String field) {
    String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replaceAll("/$", "");
    boolean known =
        text.length() <= LONGEST
            && (SECURE.matcher(text).matches()
                || Setting.demoMode() && LOCAL.matcher(text).matches());
    if (!known) {
      throw new BusinessException(field, "embed.origin.wrong");
    }
    return new SiteOrigin(text);
  }
}
