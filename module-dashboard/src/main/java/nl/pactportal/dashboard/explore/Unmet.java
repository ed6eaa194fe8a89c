package nl.pactportal.dashboard.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.observation.PeriodLine;

/**
 * What an address asks for and the table shown does not have, in sentences: nobody takes what is
 * shown for what was asked. It looks at the words of that table alone, so what another table has is
 * as unknown as what none has.
 */
public final class Unmet {
  private static final int MOST = 10;
  private final Wish wish;
  private final Range range;
  private final UnmetWords words;
  private final List<String> sentences = new ArrayList<>();

  private Unmet(Wish wish, Range range, UnmetWords words) {
    this.wish = wish;
    this.range = range;
    this.words = words;
  }

  /** Of one period in which regions are compared; null for none. */
  public static List<String> of(
      Wish wish,
      Topics.Chosen chosen,
      Breakdown breakdown,
      Range range,
      PeriodLine period,
      Locale locale) {
    UnmetWords words = new UnmetWords(locale);
    Unmet unmet = new Unmet(wish, range, words);
    unmet.sentences.addAll(new UnmetCategories(wish, breakdown, words).chosen());
    unmet.sentences.addAll(new UnmetPeriods(wish, range, words).single(period));
    return unmet.told(chosen);
  }

  static List<String> of(Wish wish, Exploration found, Locale locale) {
    UnmetWords words = new UnmetWords(locale);
    Unmet unmet = new Unmet(wish, found.range(), words);
    UnmetCategories categories = new UnmetCategories(wish, found.breakdown(), words);
    unmet.sentences.addAll(categories.chosen());
    unmet.sentences.addAll(categories.sideBySide());
    unmet.sentences.addAll(new UnmetPeriods(wish, found.range(), words).fromTo());
    unmet.sentences.addAll(unmet.areas(found));
    return unmet.told(found.chosen());
  }

  /** Who chose another topic in the form did not ask for the rest of it: one sentence will do. */
  private List<String> told(Topics.Chosen chosen) {
    boolean other = !wish.formOf().isEmpty() && !wish.formOf().equals(ChoiceForm.of(chosen, range));
    return sentences.isEmpty() || !other
        ? sentences.stream().limit(MOST).toList()
        : List.of(words.say("unmet.adapted"));
  }

  private List<String> areas(Exploration found) {
    Collection<String> known = found.offer().areas().stream().map(Area::code).toList();
    String shown =
        found.chosenAreas().stream()
            .map(code -> name(found, code))
            .collect(Collectors.joining(", "));
    return wish.areas().stream()
        .distinct()
        .filter(asked -> !known.contains(asked))
        .map(asked -> words.unknown(words.say("explore.areas"), words.asked(asked), shown))
        .toList();
  }

  private static String name(Exploration found, String code) {
    return found.offer().areas().stream()
        .filter(area -> area.code().equals(code))
        .map(Area::name)
        .findFirst()
        .orElse(code);
  }
}
