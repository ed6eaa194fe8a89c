package nl.pactportal.dashboard.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Regions taken together, period by period, by the rules of {@link Aggregate}.
 *
 * @param series null where it cannot be done for any period
 * @param refusal why it cannot, or not for all of them; null where nothing was refused
 */
public record Together(Series series, Refusal refusal) {
  /** Where it was not asked for. */
  public static final Together NONE = new Together(null, null);

  /** Codes of the measures it is made of: a rate is made anew of its parts. */
  public static List<String> parts(Measure measure) {
    return measure.numerator() == null || measure.denominator() == null
        ? List.of(measure.code())
        : List.of(measure.code(), measure.numerator(), measure.denominator());
  }

  public static Together of(
      Measure measure,
      String dimensions,
      List<String> geos,
      List<PeriodLine> periods,
      CellIndex cells) {
    List<Figure> figures = new ArrayList<>();
    Refusal refusal = null;
    for (PeriodLine line : periods) {
      Parts parts = new Parts(measure, dimensions, geos, line.period().code(), cells);
      Aggregate sum = parts.sum();
      refusal = sum.refusal() == null ? refusal : sum.refusal();
      figures.add(figure(line, sum, parts.flags()));
    }
    boolean none = figures.stream().allMatch(Figure::withoutValue);
    return new Together(none ? null : new Series(measure, figures), refusal);
  }

  /** Hidden stays hidden; any other hole leaves the sum unknown. */
  private static Figure figure(PeriodLine line, Aggregate sum, Set<Flag> flags) {
    Missing missing = sum.refusal() == Refusal.HIDDEN ? Missing.SECRET : Missing.UNKNOWN;
    return new Figure(
        line.period(),
        line.status(),
        sum.value(),
        sum.value() == null ? missing : null,
        flags,
        null,
        null,
        "");
  }

  /** The cells of one period. */
  private record Parts(
      Measure measure, String dimensions, List<String> geos, String period, CellIndex cells) {
    Aggregate sum() {
      return measure.kind() == MeasureKind.RATE
          ? Aggregate.ofRate(measure, of(measure.numerator()), of(measure.denominator()))
          : Aggregate.ofCounts(measure, of(measure.code()));
    }

    private List<Cell> of(String code) {
      List<Cell> found = new ArrayList<>();
      if (code != null) {
        geos.forEach(geo -> found.add(cells.cell(code, dimensions, geo, period)));
      }
      return found;
    }

    /** Provisional as soon as a part is; a break of a part is one of the whole. */
    Set<Flag> flags() {
      return of(measure.code()).stream()
          .filter(cell -> cell != null)
          .flatMap(cell -> cell.flags().stream())
          .filter(flag -> flag != Flag.LESS_THAN_HALF)
          .collect(Collectors.toSet());
    }
  }
}
