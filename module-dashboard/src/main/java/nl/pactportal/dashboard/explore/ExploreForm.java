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
public final class ExploreForm {
  private final Exploration found;
  private final Locale locale;

  /** Measures of one table, dimensions of a table. */
  public record Group(String name, String label, List<Option> options) {}

  ExploreForm(Exploration found, Locale locale) {
    this.found = found;
    this.locale = locale;
  }

  public List<Group> topics() {
    return topics(found.tables(), found.chosen());
  }

  public static List<Group> topics(List<Catalogue.Entry> tables, Topics.Chosen chosen) {
    return tables.stream()
        .map(
            table ->
                new Group(
                    table.about().code(),
                    table.about().title(),
                    table.topics().stream()
                        .map(topic -> option(table, topic, chosen))
                        .toList()))
        .toList();
  }

  private static Option option(
      Catalogue.Entry table, Catalogue.Topic topic, Topics.Chosen chosen) {
    String key = Topics.key(table, topic);
    return new Option(key, topic.measure().title(), key.equals(chosen.key()));
  }

  public List<Option> areas() {
    return found.areas().stream()
        .map(area -> new Option(area.code(), name(area), found.chosenAreas().contains(area.code())))
        .toList();
  }

  private String name(Area area) {
    return area.reclassified()
        ? DashboardTexts.say(locale, "explore.area.changed", area.name())
        : area.name();
  }

  /** A list for each dimension; where there are figures without it, "all together" comes first. */
  public List<Group> dimensions() {
    List<Group> groups = new ArrayList<>();
    Breakdown breakdown = found.breakdown();
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
    return found.breakdown().dimensions().keySet().stream()
        .map(one -> new Option(one, one, one.equals(found.breakdown().by())))
        .toList();
  }

  /** None to choose where all periods are of one length. */
  public List<Option> frequencies() {
    return found.range().frequencies().stream()
        .map(
            one ->
                new Option(
                    one.name(),
                    say("explore.frequency." + one.name()),
                    Objects.equals(one, found.range().frequency())))
        .toList();
  }

  public List<Option> from() {
    return periods(first(found.range().shown()));
  }

  public List<Option> to() {
    List<PeriodLine> shown = found.range().shown();
    return periods(shown.isEmpty() ? "" : shown.get(shown.size() - 1).period().code());
  }

  private static String first(List<PeriodLine> shown) {
    return shown.isEmpty() ? "" : shown.get(0).period().code();
  }

  private List<Option> periods(String chosen) {
    return found.range().all().stream()
        .map(PeriodLine::period)
        .map(p -> new Option(p.code(), p.label(locale), p.code().equals(chosen)))
        .toList();
  }

  private String say(String key) {
    return DashboardTexts.say(locale, key);
  }
}
