package nl.pactportal.dashboard.observation;

import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;

/**
 * How certain the figures of a period are. What else a source says is kept and shown as it says.
 */
public record PeriodStatus(String served) {
  private static final String PROVISIONAL = "voorlopig";

  public boolean provisional() {
    return served.toLowerCase(Locale.ROOT).contains(PROVISIONAL);
  }

  public String label(Locale locale) {
    String known = served.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String otherwise =
        served.isBlank() ? DashboardTexts.say(locale, "period.status.unknown") : served;
    return DashboardTexts.sayOr(locale, "period.status." + known, otherwise);
  }
}
