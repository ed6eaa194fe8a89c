package nl.pactportal.dashboard.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.CellWords;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;

/** Figures as they stand in a table: status and margin at each of them, not in a footnote. */
public final class Entries {
  private final CellWords words;

  public Entries(Locale locale) {
    this.words = new CellWords(locale);
  }

  public Graphic.Entry of(Measure measure, Figure figure) {
    String note =
        String.join(
            ", ",
            Stream.of(words.status(figure), words.interval(measure, figure))
                .filter(text -> !text.isEmpty())
                .toList());
    return new Graphic.Entry(
        words.text(measure, figure), note, figure.withoutValue(), figure.provisional());
  }

  /** A column for each series, a row for each period, newest first. */
  public static Graphic.Sheet sheet(
      String corner, List<String> columns, List<Graphic.Row> oldestFirst) {
    List<Graphic.Row> rows = new ArrayList<>(oldestFirst);
    Collections.reverse(rows);
    return new Graphic.Sheet(corner, columns, rows);
  }
}
