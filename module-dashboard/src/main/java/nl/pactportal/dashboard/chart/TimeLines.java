package nl.pactportal.dashboard.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.observation.Series;

/**
 * Lines of one unit through the same periods.
 *
 * @param periods labels, one for each dot of every line
 */
public record TimeLines(Scale scale, List<String> periods, List<Line> lines) {
  /**
   * Without breaks.
   *
   * @param series at least one, all of the same unit and release
   */
  public static TimeLines of(List<Series> series, Locale locale) {
    return new TimeLines(
        new Scale(series.get(0).measure(), locale),
        series.get(0).figures().stream().map(figure -> figure.period().label(locale)).toList(),
        series.stream()
            .map(one -> Line.of(one.measure().title(), one, "", List.of(), locale))
            .toList());
  }

  /** Each period with what all lines say of it. */
  List<Scale.Point> points() {
    return IntStream.range(0, periods.size())
        .mapToObj(
            at ->
                new Scale.Point(
                    periods.get(at),
                    lines.stream().map(line -> line.dots().get(at).text()).toList()))
        .toList();
  }
}
