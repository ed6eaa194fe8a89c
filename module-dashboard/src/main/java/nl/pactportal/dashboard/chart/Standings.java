package nl.pactportal.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.observation.CellWords;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.Ranking;

/**
 * Where each area stands in one period: the same for chart, map and table.
 *
 * @param ranking of all regions, also where only some of them are shown
 * @param regions to show, with their series
 * @param wholes province and country, to hold the regions against
 */
public record Standings(
    Measure measure,
    PeriodLine period,
    Ranking ranking,
    List<Named> regions,
    List<Named> wholes,
    Locale locale) {

  /**
   * An area in that period.
   *
   * @param place "1 tot en met 2"; empty without a place
   */
  record Standing(String code, String name, Figure figure, String place) {}

  /** By rank; who has no figure comes last, without a place. */
  List<Standing> ranked() {
    List<Standing> standings = new ArrayList<>();
    for (Ranking.Place place : ranking.places()) {
      of(regions, place.cell().geo())
          .map(named -> standing(named, place.text(locale)))
          .forEach(standings::add);
    }
    regions.stream()
        .filter(named -> standings.stream().noneMatch(one -> one.code().equals(named.geo())))
        .map(named -> standing(named, ""))
        .forEach(standings::add);
    return standings;
  }

  List<Standing> above() {
    return wholes.stream().map(named -> standing(named, "")).toList();
  }

  List<Standing> all() {
    return Stream.concat(ranked().stream(), above().stream()).toList();
  }

  private static Stream<Named> of(List<Named> all, String geo) {
    return all.stream().filter(named -> named.geo().equals(geo));
  }

  private Standing standing(Named named, String place) {
    String wanted = period.period().code();
    Figure figure =
        named.series().figures().stream()
            .filter(one -> one.period().code().equals(wanted))
            .findFirst()
            .orElseGet(() -> Figure.absent(period.period(), period.status()));
    return new Standing(named.geo(), named.name(), figure, place);
  }

  /** Name and place beside the mark, or name and reason where there is none. */
  Bar placed(Standing one) {
    String under =
        one.figure().withoutValue()
            ? words().text(measure, one.figure())
            : DashboardTexts.say(locale, "compare.place", one.place());
    return bar(one, one.name() + "\n" + under);
  }

  Bar mapped(Standing one) {
    return bar(one, one.name() + "\n" + words().text(measure, one.figure()));
  }

  /** In one line. */
  Bar plain(Standing one) {
    return bar(one, one.name() + " " + words().text(measure, one.figure()));
  }

  private Bar bar(Standing one, String label) {
    Figure figure = one.figure();
    String place =
        one.place().isEmpty() ? "" : DashboardTexts.say(locale, "compare.place", one.place());
    String text = one.name() + ": " + words().full(measure, figure);
    return new Bar(
        one.code(),
        label,
        new Dot(
            figure.value(),
            figure.low(),
            figure.high(),
            figure.provisional(),
            false,
            place.isEmpty() ? text : text + ", " + place));
  }

  Graphic.Sheet sheet() {
    Entries entries = new Entries(locale);
    return new Graphic.Sheet(
        DashboardTexts.say(locale, "compare.area"),
        List.of(measure.title(), DashboardTexts.say(locale, "compare.column.place")),
        all().stream()
            .map(
                one ->
                    new Graphic.Row(
                        one.name(),
                        List.of(
                            entries.of(measure, one.figure()),
                            new Graphic.Entry(one.place(), "", false, false))))
            .toList());
  }

  private CellWords words() {
    return new CellWords(locale);
  }
}
