package nl.pactportal.dashboard.observation;

import java.util.List;
import java.util.Optional;

/** The figures of one measure, a figure for each period of the release, oldest first. */
public record Series(Measure measure, List<Figure> figures) {
  public Optional<Figure> latest() {
    for (int i = figures.size() - 1; i >= 0; i--) {
      if (!figures.get(i).withoutValue()) {
        return Optional.of(figures.get(i));
      }
    }
    return Optional.empty();
  }

  /** How long the periods are it has figures of; a table may have years beside quarters. */
  public List<Frequency> lengths() {
    return figures.stream()
        .filter(figure -> !figure.withoutValue())
        .map(figure -> figure.period().frequency())
        .distinct()
        .toList();
  }

  /** Its figures of periods of that length. */
  public Series of(Frequency length) {
    return new Series(
        measure, figures.stream().filter(figure -> figure.period().frequency() == length).toList());
  }

  /** Periods without a figure; before the first one served there is nothing to miss. */
  public List<Period> holes() {
    return figures.stream()
        .dropWhile(figure -> figure.withoutValue() && figure.missing() == null)
        .filter(Figure::withoutValue)
        .map(Figure::period)
        .toList();
  }

  /**
   * The same period a year before. These series are not seasonally adjusted, so a quarter is held
   * against the same quarter, never against the one before it.
   */
  public Optional<Figure> yearBefore(Figure figure) {
    String wanted = figure.period().yearEarlier();
    return figures.stream()
        .filter(other -> other.period().code().equals(wanted) && !other.withoutValue())
        .findFirst();
  }
}
