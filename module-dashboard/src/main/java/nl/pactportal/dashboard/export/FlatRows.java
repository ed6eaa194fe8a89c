package nl.pactportal.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.PeriodLine;

/** One row for each cell, with its codes and what they mean; the value is a number or nothing. */
final class FlatRows {
  private static final String TITLE = "_title";
  private final Contents contents;
  private final Notes notes;

  FlatRows(Contents contents, Notes notes) {
    this.contents = contents;
    this.notes = notes;
  }

  /** Names for programs: the same in every language. */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of("measure", "measure" + TITLE, "unit"));
    for (Contents.Dimension dimension : contents.dimensions()) {
      names.add(dimension.name());
      names.add(dimension.name() + TITLE);
    }
    names.addAll(
        List.of(
            "geo", "geo" + TITLE, "period", "period" + TITLE, "status", "value", "low", "high"));
    names.addAll(List.of("missing", "flags", "symbol"));
    return names;
  }

  /** The same for people. */
  List<String> headings() {
    return names().stream().map(this::heading).toList();
  }

  private String heading(String name) {
    boolean title = name.endsWith(TITLE);
    String of = title ? name.substring(0, name.length() - TITLE.length()) : name;
    boolean own = contents.dimensions().stream().anyMatch(d -> d.name().equals(of));
    String word = own ? of : notes.say("export.column." + of);
    boolean code = !title && (own || names().contains(of + TITLE));
    return code ? word + " " + notes.say("export.code") : word;
  }

  Object[] row(Cell cell) {
    List<Object> row = new ArrayList<>();
    Measure measure = contents.measures().get(cell.measure());
    row.add(cell.measure());
    row.add(measure == null ? "" : measure.title());
    row.add(measure == null ? "" : measure.unit());
    Map<String, String> breakdown = Contents.breakdown(cell.dimensions());
    for (Contents.Dimension dimension : contents.dimensions()) {
      String code = breakdown.getOrDefault(dimension.name(), "");
      row.add(code);
      row.add(dimension.title(code));
    }
    row.add(cell.geo());
    row.add(contents.area(cell.geo()));
    PeriodLine period = contents.periods().get(cell.period());
    row.add(cell.period());
    row.add(period == null ? "" : period.period().label(notes.locale()));
    row.add(notes.status(period, cell));
    row.add(cell.value());
    row.add(cell.low());
    row.add(cell.high());
    row.add(cell.missing() == null ? "" : cell.missing().name());
    row.add(Flag.letters(cell.flags()));
    row.add(cell.symbol());
    return row.toArray();
  }
}
