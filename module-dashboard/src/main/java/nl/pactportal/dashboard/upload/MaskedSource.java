package nl.pactportal.dashboard.upload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import nl.pactportal.dashboard.disclosure.CellId;
import nl.pactportal.dashboard.disclosure.MaskedTable;
import nl.pactportal.dashboard.disclosure.Rate;
import nl.pactportal.dashboard.observation.MeasureKind;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.source.DatasetDescription;
import nl.pactportal.dashboard.table.ListedTable;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;

/** A masked table as the importers hand one over: from here on nobody has the raw counts. */
final class MaskedSource {
  /** The category that stands for all of a breakdown. */
  static final String ALL = "T";

  private static final String PERSONS = "personen";

  private final MaskedTable masked;
  private final Reading reading;
  private final Rate rate;
  private final Places places;

  MaskedSource(MaskedTable masked, Reading reading, Rate rate, Places places) {
    this.masked = masked;
    this.reading = reading;
    this.rate = rate;
    this.places = places;
  }

  SourceTable table(String code, String version, int year, DatasetDescription description) {
    SourceProperties said =
        new SourceProperties(version, "", "", year, OptionalInt.empty(), description);
    return new ListedTable(code, said, measures(), periods(), categories(), cells());
  }

  private List<SourceMeasure> measures() {
    List<SourceMeasure> all = new ArrayList<>();
    reading.measures().forEach((code, title) -> all.add(count(code, title)));
    if (rate != null) {
      String title = reading.measures().get(rate.numerator());
      String of = reading.measures().get(rate.denominator());
      all.add(
          new SourceMeasure(
              rate.measure(),
              title + " / " + of,
              "%",
              rate.decimals(),
              MeasureKind.RATE,
              Seasonal.UNADJUSTED,
              rate.numerator(),
              rate.denominator()));
    }
    return all;
  }

  private static SourceMeasure count(String code, String title) {
    return new SourceMeasure(
        code, title, PERSONS, 0, MeasureKind.COUNT, Seasonal.UNADJUSTED, null, null);
  }

  private List<SourceCode> periods() {
    TreeSet<String> codes = new TreeSet<>();
    masked.cells().forEach(cell -> codes.add(cell.period()));
    return codes.stream().map(code -> new SourceCode("period", code, code, "Definitief")).toList();
  }

  private List<SourceCode> categories() {
    List<SourceCode> all = new ArrayList<>();
    for (Map.Entry<String, Map<String, String>> one : reading.categories().entrySet()) {
      all.add(SourceCode.of(one.getKey(), ALL, "Totaal"));
      one.getValue().forEach((code, title) -> all.add(SourceCode.of(one.getKey(), code, title)));
    }
    TreeSet<String> geos = new TreeSet<>();
    masked.cells().forEach(cell -> geos.add(cell.geo()));
    geos.forEach(geo -> all.add(SourceCode.of(SourceCode.GEO, geo, places.name(geo))));
    return all;
  }

  private List<SourceCell> cells() {
    List<SourceCell> all = new ArrayList<>();
    for (CellId cell : masked.cells()) {
      OptionalLong shown = masked.shown(cell);
      BigDecimal count = shown.isPresent() ? BigDecimal.valueOf(shown.getAsLong()) : null;
      all.add(written(cell, count, Missing.SECRET));
      if (rate != null && cell.measure().equals(rate.numerator())) {
        all.add(
            written(
                cell.withMeasure(rate.measure()),
                masked.percentage(rate, cell).orElse(null),
                missing(masked.telling(rate, cell))));
      }
    }
    return all;
  }

  private static Missing missing(MaskedTable.Telling telling) {
    return switch (telling) {
      case TOO_FEW -> Missing.UNRELIABLE;
      case OF_NOBODY -> Missing.NOT_APPLICABLE;
      default -> Missing.SECRET;
    };
  }

  private SourceCell written(CellId cell, BigDecimal value, Missing otherwise) {
    String dimensions = dimensions(cell);
    return value == null
        ? SourceCell.without(cell.measure(), dimensions, cell.geo(), cell.period(), "", otherwise)
        : SourceCell.of(cell.measure(), dimensions, cell.geo(), cell.period(), value);
  }

  /** A breakdown the cell is a total of is named as such. */
  private String dimensions(CellId cell) {
    List<String> parts = new ArrayList<>();
    for (String name : reading.categories().keySet()) {
      String[] own = cell.dimensions().split(";");
      String part = name + "=" + ALL;
      for (String one : own) {
        part = one.startsWith(name + "=") ? one : part;
      }
      parts.add(part);
    }
    return String.join(";", parts);
  }
}
