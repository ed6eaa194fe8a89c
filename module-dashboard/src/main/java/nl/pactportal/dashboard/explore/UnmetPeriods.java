package nl.pactportal.dashboard.explore;

import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.Frequency;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.PeriodLine;

/** Periods asked for that the table does not have, or not of the length shown. */
final class UnmetPeriods {
  private final Wish wish;
  private final Range range;
  private final UnmetWords words;

  UnmetPeriods(Wish wish, Range range, UnmetWords words) {
    this.wish = wish;
    this.range = range;
    this.words = words;
  }

  /**
   * @param shown null for none
   */
  List<String> single(PeriodLine shown) {
    return Stream.concat(frequency(), period("region.table.period", wish.to(), shown)).toList();
  }

  List<String> fromTo() {
    return Stream.concat(frequency(), ends()).toList();
  }

  private Stream<String> frequency() {
    String asked = wish.frequency();
    if (asked.isEmpty() || asked.equals(range.frequency().name())) {
      return Stream.empty();
    }
    boolean known = Stream.of(Frequency.values()).map(Frequency::name).anyMatch(asked::equals);
    String name = known ? length(asked) : words.asked(asked);
    return Stream.of(words.unknown(words.say("explore.frequency"), name, length()));
  }

  private String length() {
    return length(range.frequency().name());
  }

  private String length(String frequency) {
    return words.say("explore.frequency." + frequency).toLowerCase(words.locale());
  }

  private Stream<String> ends() {
    List<PeriodLine> shown = range.shown();
    PeriodLine first = shown.isEmpty() ? null : shown.get(0);
    PeriodLine last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
    boolean turned = range.position(wish.from()) > range.position(wish.to());
    return turned && range.position(wish.to()) >= 0
        ? Stream.of(words.say("unmet.turned", label(first), label(last)))
        : Stream.concat(
            period("explore.from", wish.from(), first), period("explore.to", wish.to(), last));
  }

  private Stream<String> period(String field, String code, PeriodLine shown) {
    if (code.isEmpty() || range.position(code) >= 0) {
      return Stream.empty();
    }
    Period asked = new Period(code, "");
    boolean known = asked.startsOn().isPresent();
    String key = known && asked.frequency() != range.frequency() ? "unmet.length" : "unmet.unknown";
    String name = known ? asked.label(words.locale()) : words.asked(code);
    String told = isLabelOfAnother(name) ? words.asked(code) : name;
    return Stream.of(words.say(key, words.say(field), told, label(shown), length()));
  }

  /** A code nearly like a known one would read the same. */
  private boolean isLabelOfAnother(String name) {
    return range.all().stream().anyMatch(line -> label(line).equals(name));
  }

  private String label(PeriodLine line) {
    return line == null ? words.say("unmet.nothing") : line.period().label(words.locale());
  }
}
