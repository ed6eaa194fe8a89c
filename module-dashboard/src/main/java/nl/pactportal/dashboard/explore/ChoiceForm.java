package nl.pactportal.dashboard.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.PeriodLine;

/** What there is to choose, with what was chosen. */
public final class ChoiceForm {
  private final List<Catalogue.Entry> tables;
  private final Topics.Chosen chosen;
  private final Breakdown breakdown;
  private final Range range;
  private final Locale locale;

  /** Measures of one table, dimensions of a table. */
  public record Group(String name, String label, List<Option> options) {}

  public ChoiceForm(
      List<Catalogue.Entry> tables,
      Topics.Chosen chosen,
      Breakdown breakdown,
      Range range,
      Locale locale) {
    this.tables = tables;
    this.chosen = chosen;
    this.breakdown = breakdown;
    this.range = range;
    this.locale = locale;
  }

  /**
   * What the fields of a form belong to: with another topic or length of period they are others.
   */
  static String of(Topics.Chosen chosen, Range range) {
    return chosen.key() + " " + range.frequency();
  }

  public String of() {
    return of(chosen, range);
  }

  public List<Group> topics() {
    return tables.stream()
        .map(
            table ->
                new Group(
                    table.about().code(),
                    table.about().title(),
                    table.topics().stream().map(topic -> option(table, topic)).toList()))
        .toList();
  }

  private Option option(Catalogue.Entry table, Catalogue.Topic topic) {
    String key = Topics.key(table, topic);
    return new Option(key, topic.measure().title(), key.equals(chosen.key()));
  }

  public List<Option> areas(List<Area> areas, List<String> codes) {
    return areas.stream()
        .map(area -> new Option(area.code(), name(area), codes.contains(area.code())))
        .toList();
  }

  /** What is another piece of land than under the same code before, says so. */
  private String name(Area area) {
    return area.reclassified()
        ? DashboardTexts.say(locale, "explore.area.changed", area.name())
        : area.name();
  }

  /** A list for each dimension; where there are figures without it, "all together" comes first. */
  public List<Group> dimensions() {
    List<Group> groups = new ArrayList<>();
    breakdown
        .dimensions()
        .forEach(
            (dimension, categories) -> {
              Stream<Option> all =
                  breakdown.plain()
                      ? Stream.of(new Option("", say("explore.all"), false))
                      : Stream.empty();
              Stream<Option> each =
                  categories.stream()
                      .map(
                          one ->
                              new Option(
                                  dimension + "=" + one.code(),
                                  one.title(),
                                  one.code().equals(breakdown.chosen(dimension))));
              groups.add(new Group(dimension, dimension, Stream.concat(all, each).toList()));
            });
    return groups;
  }

  public List<Option> by() {
    return breakdown.dimensions().keySet().stream()
        .map(one -> new Option(one, one, one.equals(breakdown.by())))
        .toList();
  }

  /** None to choose where all periods are of one length. */
  public List<Option> frequencies() {
    return range.frequencies().stream()
        .map(
            one ->
                new Option(
                    one.name(),
                    say("explore.frequency." + one.name()),
                    Objects.equals(one, range.frequency())))
        .toList();
  }

  public List<Option> from() {
    return periods(first(range.shown()));
  }

  public List<Option> to() {
    List<PeriodLine> shown = range.shown();
    return periods(shown.isEmpty() ? "" : shown.get(shown.size() - 1).period().code());
  }

  private static String first(List<PeriodLine> shown) {
    return shown.isEmpty() ? "" : shown.get(0).period().code();
  }

  public List<Option> periods(String chosenPeriod) {
    return range.all().stream()
        .map(PeriodLine::period)
        .map(p -> new Option(p.code(), p.label(locale), p.code().equals(chosenPeriod)))
        .toList();
  }

  private String say(String key) {
    return DashboardTexts.say(locale, key);
  }
}
