package nl.pactportal.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Freshness;

/**
 * What is said of how new figures are, so that nobody has to guess whether there are newer ones.
 *
 * @param next when newer ones are expected; empty for an edition that is not the newest
 * @param warnings what is wrong with that, if anything
 */
public record Timeliness(String next, List<String> warnings) {
  static final Timeliness UNSAID = new Timeliness("", List.of());

  static Timeliness overtaken(Locale locale) {
    return new Timeliness("", List.of(DashboardTexts.say(locale, "freshness.EARLIER.text")));
  }

  /**
   * @param overdue whether, whatever the source said, a newer figure should have been there
   */
  static Timeliness of(Optional<Freshness> known, boolean overdue, Locale locale) {
    List<String> warnings = new ArrayList<>();
    known.filter(Freshness::isStale).map(one -> one.text(locale)).ifPresent(warnings::add);
    if (overdue) {
      warnings.add(DashboardTexts.say(locale, "figure.overdue"));
    }
    String next =
        known
            .map(one -> one.next(locale))
            .filter(said -> !said.isEmpty())
            .orElseGet(() -> DashboardTexts.say(locale, "freshness.none"));
    return new Timeliness(DashboardTexts.say(locale, "freshness.next", next), warnings);
  }
}
