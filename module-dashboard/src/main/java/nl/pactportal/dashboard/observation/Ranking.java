package nl.pactportal.dashboard.observation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Difference.Verdict;

/**
 * Figures of one measure and period from high to low, each with the places it may have. Who cannot
 * be told apart shares a place, and the next one counts on (1, 1, 3): competition ranking, where
 * "better" means beyond the margin.
 */
public record Ranking(List<Place> places, List<Cell> without) {
  private static final Comparator<Cell> HIGH_TO_LOW =
      Comparator.comparing(Cell::value).reversed().thenComparing(Cell::geo);

  /**
   * A figure with the highest and the lowest place that fits its margin.
   *
   * @param first 1 + how many are certainly higher
   * @param last how many there are - how many are certainly lower
   */
  public record Place(Cell cell, int first, int last) {
    public String text(Locale locale) {
      return first == last
          ? DashboardTexts.say(locale, "rank.one", first)
          : DashboardTexts.say(locale, "rank.band", first, last);
    }
  }

  /** What has no figure has no place either, and is not the last one. */
  public static Ranking of(Measure measure, List<Cell> cells) {
    List<Cell> figures =
        cells.stream().filter(cell -> cell.value() != null).sorted(HIGH_TO_LOW).toList();
    List<Place> places = figures.stream().map(cell -> place(measure, cell, figures)).toList();
    return new Ranking(places, cells.stream().filter(cell -> cell.value() == null).toList());
  }

  private static Place place(Measure measure, Cell cell, List<Cell> all) {
    long higher = count(measure, cell, all, Verdict.LOWER);
    long lower = count(measure, cell, all, Verdict.HIGHER);
    return new Place(cell, (int) higher + 1, all.size() - (int) lower);
  }

  private static long count(Measure measure, Cell cell, List<Cell> all, Verdict verdict) {
    return all.stream().filter(other -> verdict(measure, cell, other) == verdict).count();
  }

  private static Verdict verdict(Measure measure, Cell cell, Cell other) {
    return Difference.between(measure, Estimate.of(cell), Estimate.of(other)).verdict();
  }
}
