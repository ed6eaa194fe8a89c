package nl.pactportal.dashboard.export;

import java.util.Locale;
import java.util.Map;
import nl.pactportal.dashboard.chart.Graphic;

/**
 * A chart by its address: of one measure of a release, for files and for other people's pages.
 *
 * @param measure its code
 * @param spoken what is said instead of the picture
 * @param graphic definition, table and all that is said of them
 * @param periods it can be had of, titles by code, newest first; empty where it shows all of them
 */
public record CutChart(
    Contents contents,
    Asked asked,
    ChartKind kind,
    String measure,
    String title,
    String spoken,
    Graphic graphic,
    Map<String, String> periods) {

  public Locale locale() {
    return asked.locale();
  }

  /** A figure of the table with its status and margin, in one text. */
  public static String text(Graphic.Entry entry) {
    return entry.note().isEmpty() ? entry.text() : entry.text() + " (" + entry.note() + ")";
  }
}
