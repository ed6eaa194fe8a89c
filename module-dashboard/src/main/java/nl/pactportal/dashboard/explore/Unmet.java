package nl.pactportal.dashboard.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.observation.Frequency;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.PeriodLine;

/**
 * What an address asks for and the table shown does not have, in sentences: nobody takes what is
 * shown for what was asked. It looks at the words of that table alone, so what another table has is
 * as unknown as what none has.
 */
public final class Unmet {
  private static final int MOST = 10;
  private static final int LONGEST = 60;
  private final Wish wish;
  private final Breakdown breakdown;
  private final Range range;
  private final Locale locale;
  private final List<String> sentences = new ArrayList<>();

  private Unmet(Wish wish, Breakdown breakdown, Range range, Locale locale) {
    this.wish = wish;
    this.breakdown = breakdown;
    this.range = range;
    this.locale = locale;
  }

  /** Of one period in which regions are compared; null for none. */
  public static List<String> of(
      Wish wish,
      Topics.Chosen chosen,
      Breakdown breakdown,
      Range range,
      PeriodLine period,
      Locale locale) {
    Unmet unmet = new Unmet(wish, breakdown, range, locale);
    unmet.categories();
    unmet.frequency();
    unmet.period("region.table.period", wish.to(), period);
    return unmet.told(chosen);
  }

  static List<String> of(Wish wish, Exploration found, Locale locale) {
    Unmet unmet = new Unmet(wish, found.breakdown(), found.range(), locale);
    unmet.categories();
    unmet.by();
    unmet.frequency();
    unmet.ends();
    unmet.areas(found);
    return unmet.told(found.chosen());
  }

  /** Who chose another topic in the form did not ask for the rest of it: one sentence will do. */
  private List<String> told(Topics.Chosen chosen) {
    boolean other = !wish.formOf().isEmpty() && !wish.formOf().equals(ChoiceForm.of(chosen, range));
    return sentences.isEmpty() || !other
        ? sentences.stream().limit(MOST).toList()
        : List.of(say("unmet.adapted"));
  }

  private void categories() {
    String shown = breakdown.title().isEmpty() ? say("unmet.all") : breakdown.title();
    wish.categories().stream()
        .distinct()
        .filter(asked -> !breakdown.shows(asked) && !isAll(asked))
        .forEach(asked -> category(asked, shown));
  }

  /** As forms sent it once: addresses that were shared then are still about. */
  private static boolean isAll(String asked) {
    return Stream.of("nl", "en")
        .map(Locale::forLanguageTag)
        .anyMatch(language -> asked.equals(DashboardTexts.say(language, "explore.all")));
  }

  private void category(String asked, String shown) {
    String dimension = asked.replaceFirst("=.*", "");
    String title = breakdown.title(asked);
    if (title != null) {
      add("unmet.second", dimension, title, shown);
    } else if (breakdown.dimensions().containsKey(dimension)) {
      add("unmet.unknown", dimension, word(asked.substring(dimension.length() + 1)), shown);
    } else {
      add("unmet.unknown", say("unmet.category"), word(asked), shown);
    }
  }

  private void by() {
    if (!wish.by().equals(breakdown.by())) {
      add("unmet.by", word(wish.by()));
    }
  }

  private void frequency() {
    if (!wish.frequency().isEmpty() && !wish.frequency().equals(range.frequency().name())) {
      String asked =
          Stream.of(Frequency.values()).map(Frequency::name).anyMatch(wish.frequency()::equals)
              ? length(wish.frequency())
              : word(wish.frequency());
      add("unmet.unknown", say("explore.frequency"), asked, length(range.frequency().name()));
    }
  }

  private String length(String frequency) {
    return say("explore.frequency." + frequency).toLowerCase(locale);
  }

  private void ends() {
    List<PeriodLine> shown = range.shown();
    PeriodLine first = shown.isEmpty() ? null : shown.get(0);
    PeriodLine last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
    boolean turned = range.position(wish.from()) > range.position(wish.to());
    if (turned && range.position(wish.to()) >= 0) {
      sentences.add(say("unmet.turned", label(first), label(last)));
      return;
    }
    period("explore.from", wish.from(), first);
    period("explore.to", wish.to(), last);
  }

  private void period(String field, String code, PeriodLine shown) {
    if (code.isEmpty() || range.position(code) >= 0) {
      return;
    }
    Period asked = new Period(code, "");
    boolean otherLength = asked.startsOn().isPresent() && asked.frequency() != range.frequency();
    String name = asked.startsOn().isPresent() ? asked.label(locale) : word(code);
    add(
        otherLength ? "unmet.length" : "unmet.unknown",
        say(field),
        isLabelOfAnother(name) ? word(code) : name,
        label(shown),
        length(range.frequency().name()));
  }

  /** A code nearly like a known one would read the same. */
  private boolean isLabelOfAnother(String name) {
    return range.all().stream().anyMatch(line -> label(line).equals(name));
  }

  private String label(PeriodLine line) {
    return line == null ? say("unmet.nothing") : line.period().label(locale);
  }

  private void areas(Exploration found) {
    Collection<String> known = found.areas().stream().map(Area::code).toList();
    Function<String, String> name =
        code ->
            found.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse(code);
    String shown = String.join(", ", found.chosenAreas().stream().map(name).toList());
    wish.areas().stream()
        .distinct()
        .filter(asked -> !known.contains(asked))
        .forEach(asked -> add("unmet.unknown", say("explore.areas"), word(asked), shown));
  }

  private void add(String key, Object... words) {
    if (sentences.size() < MOST) {
      sentences.add(say(key, words));
    }
  }

  /** As somebody wrote it, if that can be read. */
  private static String word(String asked) {
    String text = asked.replaceAll("\\p{Cntrl}", " ").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private String say(String key, Object... words) {
    return DashboardTexts.say(locale, key, words);
  }
}
