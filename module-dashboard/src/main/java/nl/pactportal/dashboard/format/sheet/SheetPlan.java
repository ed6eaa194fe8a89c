package nl.pactportal.dashboard.format.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.format.Figure;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.PeriodCodes;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * Where the heading of a plain table is, and what stands in each column. What cannot be told is not
 * guessed: the table is refused with the headings that were found.
 *
 * @param title text above the heading
 * @param headingRow number of the row with the headings
 */
public record SheetPlan(
    String title, long headingRow, List<String> headings, List<Column> columns) {
  private static final int SEARCHED = 20;
  private static final int SAMPLE = 200;

  public static SheetPlan of(RowSource rows, Aliases aliases, NumberText numbers) {
    List<List<String>> first = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    rows.each(
        (line, cells) -> {
          first.add(cells);
          lines.add(line);
          return first.size() < SAMPLE;
        });
    int heading =
        IntStream.range(0, Math.min(SEARCHED, first.size()))
            .filter(i -> looksLikeHeading(first.get(i), aliases))
            .findFirst()
            .orElseThrow(() -> noHeading(first));
    List<String> headings = first.get(heading).stream().map(String::strip).toList();
    Optional<OwnColumns> own = OwnColumns.of(headings);
    if (own.isPresent()) {
      return new SheetPlan("", lines.get(heading), own.get().headings(), own.get().columns());
    }
    List<List<String>> body = first.subList(heading + 1, first.size());
    SheetPlan plan =
        new SheetPlan(
            title(first.subList(0, heading)),
            lines.get(heading),
            headings,
            columns(headings, body, aliases, numbers));
    plan.requireClear();
    return plan;
  }

  private static boolean looksLikeHeading(List<String> cells, Aliases aliases) {
    long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
    return filled > 1 && (OwnColumns.of(cells).isPresent() || isKnown(cells, aliases));
  }

  private static boolean isKnown(List<String> cells, Aliases aliases) {
    return cells.stream().anyMatch(cell -> known(cell, aliases) != null);
  }

  private static Column known(String heading, Aliases aliases) {
    if (!heading.isBlank() && PeriodCodes.isKnown(heading)) {
      return Column.VALUE_OF_PERIOD;
    }
    return aliases.column(heading).orElse(null);
  }

  private static SourceException noHeading(List<List<String>> first) {
    return first.isEmpty()
        ? new SourceException(ImportFailure.EMPTY, "no rows")
        : new SourceException(
            ImportFailure.UNCLEAR,
            "no row of headings; the first row is " + shortened(first.get(0)));
  }

  private static String shortened(List<String> cells) {
    String text = cells.toString();
    return text.substring(0, Math.min(SAMPLE, text.length()));
  }

  private static String title(List<List<String>> above) {
    return above.stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .orElse("")
        .strip();
  }

  private static List<Column> columns(
      List<String> headings, List<List<String>> body, Aliases aliases, NumberText numbers) {
    Column[] columns = new Column[headings.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = headings.get(i).isEmpty() ? Column.IGNORED : known(headings.get(i), aliases);
    }
    List<Column> sure = Arrays.asList(columns);
    boolean figuresKnown = sure.contains(Column.VALUE) || sure.contains(Column.VALUE_OF_PERIOD);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] == null) {
        boolean figures = !figuresKnown && onlyFigures(body, i, numbers);
        columns[i] = figures ? Column.VALUE_OF_MEASURE : Column.DIMENSION;
      }
    }
    return List.of(columns);
  }

  private static boolean onlyFigures(List<List<String>> body, int column, NumberText numbers) {
    List<String> filled =
        body.stream()
            .filter(row -> row.size() > column && !row.get(column).isBlank())
            .map(row -> row.get(column))
            .toList();
    return !filled.isEmpty()
        && filled.stream().allMatch(cell -> Figure.of(cell, numbers).isPresent());
  }

  private void requireClear() {
    boolean inHeadings = columns.contains(Column.VALUE_OF_PERIOD);
    boolean figures =
        inHeadings || columns.contains(Column.VALUE) || columns.contains(Column.VALUE_OF_MEASURE);
    boolean periods = inHeadings ^ columns.contains(Column.PERIOD);
    if (!figures || !periods) {
      throw new SourceException(
          ImportFailure.UNCLEAR,
          (figures ? "which column is the period" : "which column is the figure")
              + " cannot be told from the headings "
              + shortened(headings));
    }
    for (Column one : List.of(Column.PERIOD, Column.AREA, Column.MEASURE, Column.VALUE)) {
      if (columns.stream().filter(column -> column == one).count() > 1) {
        throw new SourceException(
            ImportFailure.UNCLEAR, "two columns of " + one + " in " + shortened(headings));
      }
    }
  }

  /** Columns of breakdowns, by the names of their headings. */
  List<Integer> dimensions() {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i) == Column.DIMENSION)
        .boxed()
        .sorted(Comparator.comparing(headings::get))
        .toList();
  }

  /** Columns with figures. */
  List<Integer> figures() {
    return IntStream.range(0, columns.size())
        .filter(i -> isFigure(columns.get(i)))
        .boxed()
        .toList();
  }

  private static boolean isFigure(Column column) {
    return column == Column.VALUE
        || column == Column.VALUE_OF_MEASURE
        || column == Column.VALUE_OF_PERIOD;
  }

  /** Whether the file is one of ours. */
  boolean own() {
    return columns.contains(Column.WHY);
  }

  /** Whether its numbers are written for programs, whatever the uploader said of his. */
  boolean forPrograms() {
    return own() && headings.get(0).equals(OwnColumns.MEASURE);
  }

  /** The notes below the figures of a file of our own. */
  boolean isNote(List<String> cells) {
    return own() && OwnColumns.isNote(cells);
  }

  List<String> plain(List<String> cells) {
    return own() ? cells.stream().map(OwnColumns::plain).toList() : cells;
  }

  /** What the code in a column means, where a title stands beside it. */
  String title(List<String> cells, int column) {
    boolean beside =
        column >= 0 && column + 1 < columns.size() && columns.get(column + 1) == Column.TITLE;
    return SheetRow.at(cells, beside ? column + 1 : column);
  }

  int column(Column wanted) {
    return columns.indexOf(wanted);
  }
}
