package nl.pactportal.dashboard.observation;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.DashboardTexts;

/**
 * A period code of CBS: {@code 2026JJ00} year, {@code 2026KW03} quarter, {@code 2026MM09} month.
 * Codes of other kinds keep the title of the source.
 */
public record Period(String code, String title) {
  private static final Pattern CODE = Pattern.compile("(\\d{4})(JJ|KW|MM)(\\d{2})");
  private static final int MONTHS = 12;

  /** As one writes it: "3e kwartaal 2026", "September 2026". */
  public String label(Locale locale) {
    Matcher parts = CODE.matcher(code);
    if (!parts.matches()) {
      return title;
    }
    int number = Integer.parseInt(parts.group(3));
    String year = parts.group(1);
    return switch (parts.group(2)) {
      case "KW" -> DashboardTexts.say(locale, "period.quarter." + clamp(number, 4), year);
      case "MM" ->
          Month.of(clamp(number, MONTHS)).getDisplayName(TextStyle.FULL, locale) + " " + year;
      default -> year;
    };
  }

  /** The code of the same period a year before, or null where a code says nothing of years. */
  public String yearEarlier() {
    Matcher parts = CODE.matcher(code);
    return parts.matches()
        ? (Integer.parseInt(parts.group(1)) - 1) + parts.group(2) + parts.group(3)
        : null;
  }

  private static int clamp(int number, int most) {
    return Math.max(1, Math.min(most, number));
  }
}
