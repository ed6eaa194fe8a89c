package nl.pactportal.dashboard.chart;

import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.observation.CellWords;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.Series;
import nl.pactportal.dashboard.observation.SeriesBreak;

/** A line through time, a dot for each period. */
public record Line(String name, List<Dot> dots) {
  /**
   * @param geo the area the series is of, for the breaks that concern it
   */
  public static Line of(
      String name, Series series, String geo, List<SeriesBreak> breaks, Locale locale) {
    CellWords words = new CellWords(locale);
    List<Figure> figures = series.figures();
    return new Line(
        name,
        figures.stream().map(f -> dot(name, series.measure(), f, geo, breaks, words)).toList());
  }

  private static Dot dot(
      String name,
      Measure measure,
      Figure figure,
      String geo,
      List<SeriesBreak> breaks,
      CellWords words) {
    boolean cut =
        figure.flags().contains(Flag.BREAK)
            || breaks.stream()
                .filter(one -> one.concerns(measure.code(), geo))
                .anyMatch(one -> startsAt(one, figure));
    return new Dot(
        figure.value(),
        figure.low(),
        figure.high(),
        figure.provisional(),
        cut,
        name + ": " + words.full(measure, figure));
  }

  /** Also where the break is told in years and the figures are of quarters. */
  private static boolean startsAt(SeriesBreak one, Figure figure) {
    String before = figure.period().previous();
    return one.period().equals(figure.period().code())
        || before != null
            && SeriesBreak.between(new Period(before, ""), one.period(), figure.period());
  }

  boolean provisional() {
    return dots.stream().anyMatch(dot -> dot.provisional() && dot.value() != null);
  }

  boolean bounded() {
    return dots.stream().anyMatch(Dot::bounded);
  }

  /** Whether a break lies within it; at its start there is nothing to cut. */
  boolean cut() {
    return dots.stream().skip(1).anyMatch(Dot::cut);
  }
}
