package nl.pactportal.dashboard.explore;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;

/** Categories and dimensions asked for that the table does not have, or not at the same time. */
final class UnmetCategories {
  private final Wish wish;
  private final Breakdown breakdown;
  private final UnmetWords words;

  UnmetCategories(Wish wish, Breakdown breakdown, UnmetWords words) {
    this.wish = wish;
    this.breakdown = breakdown;
    this.words = words;
  }

  List<String> chosen() {
    return wish.categories().stream()
        .distinct()
        .filter(asked -> !breakdown.shows(asked) && !isAll(asked))
        .map(this::category)
        .toList();
  }

  List<String> sideBySide() {
    return wish.by().equals(breakdown.by())
        ? List.of()
        : List.of(words.say("unmet.by", words.asked(wish.by())));
  }

  /** As forms sent it once: addresses that were shared then are still about. */
  private static boolean isAll(String asked) {
    return Stream.of("nl", "en")
        .map(Locale::forLanguageTag)
        .anyMatch(language -> asked.equals(DashboardTexts.say(language, "explore.all")));
  }

  private String category(String asked) {
    String dimension = asked.replaceFirst("=.*", "");
    String title = breakdown.title(asked);
    if (title != null) {
      return words.say("unmet.second", dimension, title, shown());
    }
    return breakdown.dimensions().containsKey(dimension)
        ? words.unknown(dimension, words.asked(asked.substring(dimension.length() + 1)), shown())
        : words.unknown(words.say("unmet.category"), words.asked(asked), shown());
  }

  private String shown() {
    return breakdown.title().isEmpty() ? words.say("unmet.all") : breakdown.title();
  }
}
