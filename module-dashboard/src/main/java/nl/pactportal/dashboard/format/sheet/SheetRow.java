package nl.pactportal.dashboard.format.sheet;

import java.util.List;
import java.util.Optional;
import nl.pactportal.dashboard.format.CodeText;
import nl.pactportal.dashboard.format.PeriodCodes;
import nl.pactportal.dashboard.format.sheet.ReadingReport.Reason;

/**
 * The codes of one row, or why it belongs nowhere.
 *
 * @param period null where the periods stand in the headings
 * @param area empty where the table has none
 */
record SheetRow(
    String measure,
    String measureName,
    String unit,
    String area,
    String areaName,
    String period,
    String dimensions) {

  static SheetRow of(SheetPlan plan, Aliases aliases, List<String> cells, Problem problem) {
    Optional<String> period = period(plan, cells, problem);
    if (period.isEmpty()) {
      return null;
    }
    Optional<String> area = area(plan, aliases, cells, problem);
    if (area.isEmpty()) {
      return null;
    }
    return new SheetRow(
        at(cells, plan.column(Column.MEASURE)),
        plan.title(cells, plan.column(Column.MEASURE)),
        at(cells, plan.column(Column.UNIT)),
        area.get(),
        plan.title(cells, plan.column(Column.AREA)),
        period.get().isEmpty() ? null : period.get(),
        dimensions(plan, cells));
  }

  /** Told what is wrong with a row. */
  @FunctionalInterface
  interface Problem {
    void is(Reason reason, String text);
  }

  private static Optional<String> period(SheetPlan plan, List<String> cells, Problem problem) {
    int column = plan.column(Column.PERIOD);
    if (column < 0) {
      return Optional.of("");
    }
    String said = at(cells, column);
    if (said.isEmpty()) {
      problem.is(Reason.NO_PERIOD, String.join(" ", cells).strip());
      return Optional.empty();
    }
    if (!plan.own() && !PeriodCodes.isKnown(said)) {
      problem.is(Reason.UNKNOWN_PERIOD, said);
      return Optional.empty();
    }
    return Optional.of(PeriodCodes.canonical(said));
  }

  private static Optional<String> area(
      SheetPlan plan, Aliases aliases, List<String> cells, Problem problem) {
    int column = plan.column(Column.AREA);
    if (column < 0 || plan.own()) {
      return Optional.of(at(cells, column));
    }
    Optional<String> area = aliases.area(at(cells, column));
    if (area.isEmpty()) {
      problem.is(Reason.UNKNOWN_AREA, at(cells, column));
    }
    return area;
  }

  private static String dimensions(SheetPlan plan, List<String> cells) {
    StringBuilder text = new StringBuilder();
    for (int column : plan.dimensions()) {
      if (plan.own() && at(cells, column).isEmpty()) {
        continue; // of all categories together
      }
      text.append(text.isEmpty() ? "" : ";");
      text.append(CodeText.safe(plan.headings().get(column))).append('=');
      text.append(CodeText.safe(at(cells, column)));
    }
    return text.toString();
  }

  static String at(List<String> cells, int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
  }
}
