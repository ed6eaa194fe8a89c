package nl.pactportal.dashboard.explore;

import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;

/** How it is said that something asked for is not there. */
record UnmetWords(Locale locale) {
  private static final int LONGEST = 60;

  String unknown(String field, String asked, String shown) {
    return say("unmet.unknown", field, asked, shown);
  }

  /** As somebody wrote it, if that can be read. */
  String asked(String code) {
    String text = code.replaceAll("\\p{Cntrl}", " ").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  String say(String key, Object... words) {
    return DashboardTexts.say(locale, key, words);
  }
}
