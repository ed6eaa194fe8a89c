package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures, figures and cells for the rules of statistics. */
public final class RuleMother {
  private RuleMother() {}

  public static Measure rate(Seasonal seasonal) {
    return new Measure(
        "RATE", "Jeugdwerkloosheid", "%", 1, MeasureKind.RATE, seasonal, "UNEMPLOYED", "FORCE");
  }

  public static Measure count(Seasonal seasonal) {
    return new Measure(
        "UNEMPLOYED", "Werkloze jongeren", "jongeren", 0, MeasureKind.COUNT, seasonal, null, null);
  }

  public static Measure of(MeasureKind kind) {
    return new Measure("M", "Kans op stage", "", 2, kind, Seasonal.UNADJUSTED, null, null);
  }

  /**
   * @param values "2025KW03 9.4" or "2025KW03 9.4 8.1 10.7" with bounds, or "2025KW03 SECRET";
   *     flags follow a slash: "2025KW03 9.4/b"
   */
  public static Series series(Measure measure, String... values) {
    List<Figure> figures = new ArrayList<>();
    for (String value : values) {
      figures.add(figure(value));
    }
    return new Series(measure, figures);
  }

  public static Figure figure(String said) {
    String[] parts = said.split("/");
    String[] words = parts[0].split(" ");
    Set<Flag> flags = Flag.of(parts.length > 1 ? parts[1] : "");
    Period period = new Period(words[0], words[0]);
    PeriodStatus status = new PeriodStatus("Definitief");
    boolean number = words[1].matches("-?[0-9.]+");
    return new Figure(
        period,
        status,
        number ? new BigDecimal(words[1]) : null,
        number ? null : Missing.valueOf(words[1]),
        flags,
        words.length > 2 ? new BigDecimal(words[2]) : null,
        words.length > 3 ? new BigDecimal(words[3]) : null,
        "");
  }

  /** A cell of an area in the third quarter of 2026; the value as in {@link #series}. */
  public static Cell cell(String measure, String geo, String value) {
    Figure figure = figure("2026KW03 " + value);
    return new Cell(
        measure,
        "",
        geo,
        figure.period().code(),
        figure.value(),
        figure.missing(),
        figure.flags(),
        figure.low(),
        figure.high(),
        "");
  }
}
