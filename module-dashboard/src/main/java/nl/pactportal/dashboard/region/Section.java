package nl.pactportal.dashboard.region;

import java.util.List;
import nl.pactportal.dashboard.observation.DatasetFigures;

/**
 * One table of figures on the page of a region: in one word, in a picture, in a table, and what to
 * know of it.
 *
 * @param missing sentence on the periods without figure; empty if there are none
 * @param referencePeriod the last period with a figure
 */
public record Section(
    DatasetFigures.About about,
    List<KeyFigure> keyFigures,
    List<Chart> charts,
    List<String> columns,
    List<Line> lines,
    String missing,
    String referencePeriod) {

  /**
   * A picture.
   *
   * @param option ECharts option as JSON
   * @param provisional whether some of it is dashed
   */
  public record Chart(String title, String option, boolean provisional) {}

  /** A row of the table: a period. */
  public record Line(String period, List<Cell> cells, String status, boolean provisional) {}

  /** A figure in the table, or why there is none. */
  public record Cell(String column, String text, boolean missing) {}
}
