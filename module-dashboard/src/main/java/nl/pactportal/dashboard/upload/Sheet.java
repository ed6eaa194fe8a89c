package nl.pactportal.dashboard.upload;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file as rows of text: its headings, and lines with the number they have in the file. */
public record Sheet(List<String> headings, List<Line> lines) {
  private static final String CELL = "\u001f";
  private static final String LINE = "\u001e";
  private static final int SAMPLES = 3;

  /** A row of the file. */
  public record Line(long number, List<String> cells) {
    String at(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  /** All of it in one text. */
  String text() {
    return lines.stream()
        .map(line -> line.number() + CELL + String.join(CELL, line.cells()))
        .collect(Collectors.joining(LINE, String.join(CELL, headings) + LINE, ""));
  }

  static Sheet of(String text) {
    List<List<String>> rows =
        Arrays.stream(text.split(LINE, -1)).map(row -> List.of(row.split(CELL, -1))).toList();
    List<Line> lines =
        rows.stream()
            .skip(1)
            .filter(row -> row.size() > 1)
            .map(row -> new Line(Long.parseLong(row.get(0)), row.subList(1, row.size())))
            .toList();
    return new Sheet(rows.get(0), lines);
  }

  /** Characters that are no text cannot stand between cells. */
  static String clean(String cell) {
    return cell.replaceAll("\\p{Cc}", " ").strip();
  }

  List<ColumnKind> guess() {
    return IntStream.range(0, headings.size())
        .mapToObj(column -> ColumnKind.guess(headings.get(column), numbers(column)))
        .toList();
  }

  private boolean numbers(int column) {
    List<String> filled =
        lines.stream().map(line -> line.at(column)).filter(cell -> !cell.isEmpty()).toList();
    return !filled.isEmpty() && filled.stream().allMatch(cell -> WholeNumber.read(cell) >= 0);
  }

  /** What stands in a column, to recognise it by. */
  String sample(int column) {
    return lines.stream()
        .map(line -> line.at(column))
        .filter(cell -> !cell.isEmpty())
        .distinct()
        .limit(SAMPLES)
        .collect(Collectors.joining(", "));
  }
}
