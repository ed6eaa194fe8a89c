package nl.pactportal.dashboard.upload;

import java.util.List;

/**
 * What publishing would show and hide, with the counts themselves: for the uploader only.
 *
 * @param rows the hidden cells first, at most so many
 * @param kept periods that are not in the file and stay
 * @param problem key of why it cannot be published; null if it can
 */
public record Preview(
    List<Row> rows, int cells, long small, long protecting, List<String> kept, String problem) {

  /**
   * A cell as it would be published.
   *
   * @param hiding key of why it would be hidden; null if it is shown
   */
  public record Row(
      String period, String place, String what, String measure, long count, String hiding) {}

  public long hidden() {
    return small + protecting;
  }
}
