package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Quarterly series for tests, from the first quarter of 2025 on; the last figure provisional. */
public final class SeriesMother {
  private SeriesMother() {}

  /**
   * @param values figures as text; "-" for a cell that was not served
   */
  public static Series quarters(Measure measure, String... values) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      String code = (2025 + i / 4) + "KW0" + (i % 4 + 1);
      PeriodStatus status = new PeriodStatus(i == values.length - 1 ? "Voorlopig" : "Definitief");
      BigDecimal value = values[i].equals("-") ? null : new BigDecimal(values[i]);
      figures.add(
          new Figure(
              new Period(code, code),
              status,
              value,
              value == null ? Missing.UNKNOWN : null,
              Set.of(),
              null,
              null,
              ""));
    }
    return new Series(measure, figures);
  }

  public static Measure rate() {
    return new Measure("RATE", "Jeugdwerkloosheid", "%", 1);
  }

  public static Measure count() {
    return new Measure(
        "COUNT",
        "Werkloze jongeren",
        "jongeren",
        0,
        MeasureKind.COUNT,
        Seasonal.UNADJUSTED,
        null,
        null);
  }
}
