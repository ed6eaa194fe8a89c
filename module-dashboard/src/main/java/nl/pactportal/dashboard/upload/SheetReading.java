package nl.pactportal.dashboard.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.pactportal.dashboard.disclosure.CellId;
import nl.pactportal.dashboard.format.PeriodCodes;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.upload.Issue.Reason;
import nl.pactportal.platform.error.BusinessException;

/** Reads a file by what was said of its columns. */
final class SheetReading {
  private static final int MOST_CELLS = 5_000;
  private static final int MOST_BREAKDOWNS = 3;
  private static final int MOST_COUNTS = 5;
  private static final String FIELD = "columns";
  private static final Locale DUTCH = Locale.forLanguageTag("nl"); // as the file is

  private final Sheet sheet;
  private final Assignment assignment;
  private final Places places;
  private final Reading reading = new Reading();
  private final boolean municipal;

  private SheetReading(Sheet sheet, Assignment assignment, Places places) {
    this.sheet = sheet;
    this.assignment = assignment;
    this.places = places;
    this.municipal = sheet.lines().stream().anyMatch(this::ofMunicipality);
  }

  /**
   * @param absentZero whether a combination that is not in the file counts none
   * @param kept what was counted before
   * @throws BusinessException if the columns say too little
   */
  static Reading of(
      Sheet sheet, Assignment assignment, Places places, boolean absentZero, Kept kept) {
    requireClear(assignment);
    SheetReading all = new SheetReading(sheet, assignment, places);
    all.headings();
    sheet.lines().forEach(all::read);
    boolean keeps = kept.fits(all.reading, places.region());
    if (keeps) {
      kept.name(all.reading);
    }
    all.complete(absentZero);
    if (keeps) {
      kept.fill(all.reading);
      require(all.reading.counts().size() <= MOST_CELLS, "own.tooLarge");
    }
    all.compare();
    return all.reading;
  }

  static void requireClear(Assignment assignment) {
    require(assignment.columns(ColumnKind.PERIOD).size() == 1, "own.columns.period");
    require(assignment.columns(ColumnKind.PLACE).size() <= 1, "own.columns.place");
    int counts = assignment.columns(ColumnKind.COUNT).size();
    require(counts > 0 && counts <= MOST_COUNTS, "own.columns.count");
    int breakdowns = assignment.columns(ColumnKind.BREAKDOWN).size();
    require(breakdowns <= MOST_BREAKDOWNS, "own.columns.breakdown");
    require(counts > 1 || !assignment.percentage(), "own.columns.percentage");
  }

  private static void require(boolean right, String key) {
    if (!right) {
      throw new BusinessException(FIELD, key);
    }
  }

  private boolean ofMunicipality(Sheet.Line line) {
    return assignment.columns(ColumnKind.PLACE).stream()
        .map(line::at)
        .flatMap(said -> places.code(said).stream())
        .anyMatch(code -> !code.equals(places.region()));
  }

  private void headings() {
    for (int column : assignment.columns(ColumnKind.COUNT)) {
      String heading = sheet.headings().get(column).strip();
      require(!reading.measures().containsKey(Code.of(heading)), "own.columns.twice");
      reading.measure(Code.of(heading), heading);
    }
    for (int column : assignment.columns(ColumnKind.BREAKDOWN)) {
      require(!Code.name(sheet.headings().get(column)).isEmpty(), "own.columns.heading");
    }
  }

  private void read(Sheet.Line line) {
    String period = line.at(assignment.columns(ColumnKind.PERIOD).get(0));
    String geo = geo(line);
    String total = total(line);
    if (!PeriodCodes.isKnown(period)) {
      reading.note(line.number(), Reason.UNKNOWN_PERIOD, period);
    } else if (total != null) {
      reading.note(line.number(), Reason.TOTAL, total);
    } else if (geo != null) {
      counts(line, new CellId("", PeriodCodes.canonical(period), geo, dimensions(line)));
    }
  }

  /** The code of the place; null if there is none, which was noted then. */
  private String geo(Sheet.Line line) {
    if (assignment.columns(ColumnKind.PLACE).isEmpty()) {
      return places.region();
    }
    String said = line.at(assignment.columns(ColumnKind.PLACE).get(0));
    String code = places.code(said).orElse(null);
    if (code == null && !Code.total(said)) {
      reading.note(line.number(), Reason.UNKNOWN_PLACE, said);
    }
    return code;
  }

  /** What says that the row is a total, which is added up here instead; or null. */
  private String total(Sheet.Line line) {
    List<Integer> columns = new ArrayList<>(assignment.columns(ColumnKind.BREAKDOWN));
    for (int column : assignment.columns(ColumnKind.PLACE)) {
      String said = line.at(column);
      boolean region = places.code(said).filter(places.region()::equals).isPresent();
      if (Code.total(said) || municipal && region) {
        return said;
      }
    }
    return columns.stream().map(line::at).filter(Code::total).findFirst().orElse(null);
  }

  private String dimensions(Sheet.Line line) {
    Map<String, String> parts = new TreeMap<>();
    for (int column : assignment.columns(ColumnKind.BREAKDOWN)) {
      String name = Code.name(sheet.headings().get(column));
      String said = line.at(column).isEmpty() ? "?" : line.at(column);
      String code = Code.of(said).isEmpty() ? "onbekend" : Code.of(said);
      reading.category(name, code, said);
      parts.put(name, name + "=" + code);
    }
    return String.join(";", parts.values());
  }

  private void counts(Sheet.Line line, CellId place) {
    for (int column : assignment.columns(ColumnKind.COUNT)) {
      String heading = sheet.headings().get(column).strip();
      long count = WholeNumber.read(line.at(column));
      if (count < 0) {
        reading.note(
            line.number(),
            Reason.NO_COUNT,
            heading + ": " + (line.at(column).isEmpty() ? "(leeg)" : line.at(column)));
      } else if (!reading.count(place.withMeasure(Code.of(heading)), count)) {
        reading.note(line.number(), Reason.TWICE, heading);
        return;
      }
    }
  }

  /** Every place, period and category together: only then a total is a total. */
  private void complete(boolean absentZero) {
    if (!reading.placed(assignment.leaveOut())) {
      return; // what is missing is seen once every row has its place
    }
    List<CellId> all = List.of(new CellId("", "", "", ""));
    all = times(all, reading.measures().keySet(), CellId::withMeasure);
    all = times(all, reading.periods(), (cell, p) -> new CellId(cell.measure(), p, cell.geo(), ""));
    all =
        times(
            all,
            municipal ? places.municipalities().keySet() : List.of(places.region()),
            CellId::withGeo);
    for (Map.Entry<String, Map<String, String>> dimension : reading.categories().entrySet()) {
      String name = dimension.getKey() + "=";
      all =
          times(
              all,
              dimension.getValue().keySet(),
              (cell, c) ->
                  cell.withDimensions(
                      (cell.dimensions().isEmpty() ? "" : cell.dimensions() + ";") + name + c));
    }
    all.stream()
        .filter(cell -> !reading.counts().containsKey(cell))
        .toList()
        .forEach(cell -> absent(cell, absentZero));
  }

  /** How one cell becomes many. */
  @FunctionalInterface
  private interface With {
    CellId with(CellId cell, String code);
  }

  private static List<CellId> times(List<CellId> cells, Iterable<String> codes, With with) {
    List<CellId> all = new ArrayList<>();
    for (CellId cell : cells) {
      for (String code : codes) {
        all.add(with.with(cell, code));
        require(all.size() <= MOST_CELLS, "own.tooLarge");
      }
    }
    return all;
  }

  private void absent(CellId cell, boolean zero) {
    if (zero) {
      reading.count(cell, 0);
    } else {
      String where =
          String.join(
              ", ",
              reading.measures().get(cell.measure()),
              new Period(cell.period(), "").label(DUTCH),
              places.name(cell.geo()),
              reading.words(cell));
      reading.note(0, Reason.ABSENT, where);
    }
  }

  /** Of a percentage the first count is part of the second. */
  private void compare() {
    if (assignment.percentage()) {
      List<String> two = List.copyOf(reading.measures().keySet());
      reading
          .counts()
          .forEach(
              (cell, count) -> {
                Long whole = reading.counts().get(cell.withMeasure(two.get(1)));
                if (cell.measure().equals(two.get(0)) && whole != null && count > whole) {
                  reading.note(
                      0, Reason.MORE_THAN_ALL, places.name(cell.geo()) + " " + cell.period());
                }
              });
    }
  }
}
