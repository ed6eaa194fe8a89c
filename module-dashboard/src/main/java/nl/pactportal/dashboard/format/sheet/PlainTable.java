package nl.pactportal.dashboard.format.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.pactportal.dashboard.format.Figure;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.PeriodCodes;
import nl.pactportal.dashboard.format.Said.Extra;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.format.sheet.ReadingReport.Reason;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;

/**
 * A plain table: a row for each figure, or with the periods or what is counted in the headings. One
 * pass finds codes and whatever is wrong; each further one hands over the cells.
 */
public final class PlainTable implements SourceTable {
  private final TableIdentity identity;
  private final RowSource rows;
  private final SheetPlan plan;
  private final Aliases aliases;
  private final NumberText numbers;
  private final SheetCodes codes;
  private final ReadingReport report = new ReadingReport();
  private final SeenRows seen = new SeenRows();

  public PlainTable(TableIdentity identity, RowSource rows, Aliases aliases, NumberText numbers) {
    this.identity = identity;
    this.rows = rows;
    this.aliases = aliases;
    this.plan = SheetPlan.of(rows, aliases, numbers);
    this.numbers = plan.forPrograms() ? NumberText.PLAIN : numbers;
    this.codes = new SheetCodes(plan);
    each(this::check, report);
  }

  /** What is wrong with it; its cells can be had only where no row is wrong. */
  public ReadingReport report() {
    return report;
  }

  private void check(long line, List<String> cells, SheetRow row) {
    for (int column : plan.figures()) {
      Optional<Figure> figure = figure(cells, column);
      if (figure.isEmpty()) {
        String text = SheetRow.at(cells, column);
        report.note(line, Reason.NO_NUMBER, plan.headings().get(column) + ": " + text);
      } else {
        codes.found(row, measure(row, column), period(row, column), figure.get().value());
        report.cell();
      }
    }
    codes.found(plan, cells, row);
    String key =
        String.join("\u001f", row.measure(), row.area(), period(row, -1), row.dimensions());
    long first = seen.first(key, line);
    if (first >= 0) {
      report.note(line, Reason.TWICE, String.valueOf(first));
    }
  }

  /** Takes the rows that belong somewhere. */
  @FunctionalInterface
  private interface KnownRow {
    void take(long line, List<String> cells, SheetRow row);
  }

  private void each(KnownRow taker, ReadingReport problems) {
    rows.each(
        (line, cells) -> {
          boolean empty = cells.stream().allMatch(String::isBlank);
          if (line > plan.headingRow() && !empty && !plan.isNote(cells)) {
            one(line, plan.plain(cells), taker, problems);
          }
          return true;
        });
  }

  private void one(long line, List<String> cells, KnownRow taker, ReadingReport problems) {
    problems.row();
    if (cells.size() <= lastNeeded()) {
      problems.note(line, Reason.TOO_FEW_COLUMNS, String.valueOf(cells.size()));
      return;
    }
    SheetRow row = SheetRow.of(plan, aliases, cells, (why, text) -> problems.note(line, why, text));
    if (row != null) {
      taker.take(line, cells, row);
    }
  }

  private int lastNeeded() {
    return plan.figures().get(0);
  }

  private Optional<Figure> figure(List<String> cells, int column) {
    return plan.own() ? ours(cells, column) : plain(cells, column);
  }

  private Optional<Figure> ours(List<String> cells, int column) {
    return Figure.ofOurs(
        number(SheetRow.at(cells, column)),
        SheetRow.at(cells, plan.column(Column.WHY)),
        SheetRow.at(cells, plan.column(Column.SYMBOL)),
        new Extra(
            SheetRow.at(cells, plan.column(Column.FLAGS)),
            number(SheetRow.at(cells, plan.column(Column.LOW))),
            number(SheetRow.at(cells, plan.column(Column.HIGH)))));
  }

  /** As programs write it; what is no number stays what it is, and is told. */
  private String number(String said) {
    return numbers.read(said).map(BigDecimal::toPlainString).orElse(said);
  }

  private Optional<Figure> plain(List<String> cells, int column) {
    String said = SheetRow.at(cells, column);
    String flag = SheetRow.at(cells, plan.column(Column.FLAG));
    Optional<Figure> figure =
        flag.isEmpty() ? Figure.of(said, numbers) : Figure.of(number(said), flag, "");
    return figure.map(one -> one.between(margin(cells, Column.LOW), margin(cells, Column.HIGH)));
  }

  private BigDecimal margin(List<String> cells, Column which) {
    return numbers.read(SheetRow.at(cells, plan.column(which))).orElse(null);
  }

  private String measure(SheetRow row, int column) {
    return plan.columns().get(column) == Column.VALUE_OF_MEASURE
        ? SheetCodes.measureCode(plan.headings().get(column))
        : SheetCodes.measureCode(row.measure().isEmpty() ? SheetCodes.ONLY_ONE : row.measure());
  }

  private String period(SheetRow row, int column) {
    boolean ofHeading = column >= 0 && plan.columns().get(column) == Column.VALUE_OF_PERIOD;
    return ofHeading
        ? PeriodCodes.canonical(plan.headings().get(column))
        : String.valueOf(row.period());
  }

  @Override
  public String code() {
    return identity.code();
  }

  @Override
  public SourceProperties properties() {
    return new SourceProperties(
        "", "", "", null, OptionalInt.empty(), identity.described(plan.title(), "", ""));
  }

  @Override
  public List<SourceMeasure> measures() {
    return codes.measures(properties().description().title());
  }

  @Override
  public List<SourceCode> periods() {
    return codes.periods();
  }

  @Override
  public List<SourceCode> categories() {
    return codes.categories();
  }

  @Override
  public void forEach(Consumer<SourceCell> taker) {
    if (report.getWrong() > 0) {
      throw new SourceException(
          ImportFailure.UNREADABLE,
          report.getWrong() + " rows that are wrong, the first " + firstWrong());
    }
    each(
        (line, cells, row) ->
            plan.figures().forEach(column -> taker.accept(cell(cells, row, column))),
        new ReadingReport()); // told already
  }

  private String firstWrong() {
    List<ReadingReport.Note> notes = new ArrayList<>(report.getNotes());
    return notes.stream()
        .filter(note -> !note.reason().isUnassigned())
        .findFirst()
        .map(note -> note.row() + ": " + note.reason() + " " + note.text())
        .orElse("");
  }

  private SourceCell cell(List<String> cells, SheetRow row, int column) {
    Figure figure = figure(cells, column).orElseThrow();
    return new SourceCell(
        measure(row, column),
        row.dimensions(),
        row.area(),
        period(row, column),
        figure.value(),
        figure.symbol(),
        figure.missing(),
        Flag.of(figure.flags()),
        figure.low(),
        figure.high());
  }
}
