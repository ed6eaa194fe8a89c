package nl.pactportal.dashboard.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a sheet are, in letters: as their longest text, within reason. */
final class OdsColumns {
  static final int NARROWEST = 8;
  static final int WIDEST = 60;

  private OdsColumns() {}

  /**
   * @param rows some of the sheet, the headings first
   */
  static List<Integer> widths(List<Object[]> rows) {
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    return IntStream.range(0, columns).mapToObj(column -> width(rows, column)).toList();
  }

  private static int width(List<Object[]> rows, int column) {
    int longest =
        rows.stream()
            .filter(row -> column < row.length)
            .mapToInt(row -> longest(OdsSheets.text(row[column])))
            .max()
            .orElse(0);
    return Math.max(NARROWEST, Math.min(WIDEST, longest));
  }

  private static int longest(String text) {
    return Arrays.stream(text.split("\n", -1)).mapToInt(String::length).max().orElse(0);
  }
}
