package nl.pactportal.dashboard.chart;

import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.DatasetFigures;

/**
 * A chart with everything that has to stand around it, for the fragment chart.xhtml: it is made of
 * the table's own words, so no page can leave anything out.
 *
 * @param id unique on its page
 * @param option ECharts option, escaped for any place
 * @param size class of the look for the height
 * @param keys sentences on the signs that occur in it
 * @param subject what its figures are of
 * @param words of the source, that may stand in its title
 */
public record Graphic(
    String id,
    String title,
    String option,
    String size,
    List<String> keys,
    Caption caption,
    Sheet sheet,
    Subject subject,
    List<String> words) {

  /** The same, with more words of the source in its names. */
  public Graphic saying(List<String> more) {
    List<String> all = Stream.concat(words.stream(), more.stream()).distinct().toList();
    return new Graphic(id, title, option, size, keys, caption, sheet, subject, all);
  }

  /** The same, with more sentences below the picture. */
  public Graphic explained(List<String> more) {
    List<String> all = Stream.concat(keys.stream(), more.stream()).toList();
    return new Graphic(id, title, option, size, all, caption, sheet, subject, words);
  }

  /**
   * What is said of the figures.
   *
   * @param referencePeriod last period with a figure
   * @param status of that period, in words
   * @param note on figures that are older than one would expect; empty if they are not
   */
  public record Caption(
      DatasetFigures.About about,
      String referencePeriod,
      String status,
      boolean provisional,
      String note) {}

  /** The same figures as a table. */
  public record Sheet(String corner, List<String> columns, List<Row> rows) {}

  /** A row of the table: a period, an area. */
  public record Row(String head, List<Entry> entries) {}

  /**
   * A figure in the table, or why there is none.
   *
   * @param note status and margin, in words; empty for none
   */
  public record Entry(String text, String note, boolean missing, boolean provisional) {}
}
