package nl.pactportal.dashboard.format.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.format.CodeText;
import nl.pactportal.dashboard.format.MeasureWords;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;

/** The codes that occur in a plain table. Its words are its codes. */
final class SheetCodes {
  static final String ONLY_ONE = "OBS_VALUE";
  private static final int MOST_CODES = 200_000;
  private static final int MOST_DECIMALS = 9;
  private static final int MOST_LETTERS = 100;
  private static final Pattern IN_BRACKETS = Pattern.compile(".*[(\\[](.+)[)\\]]\\s*");

  /** A measure as far as it is known by now. */
  private static final class Found {
    String unit = "";
    String title = "";
    int decimals;
  }

  private final SheetPlan plan;
  private final Map<String, Found> measures = new LinkedHashMap<>();
  private final Map<String, SourceCode> periods = new LinkedHashMap<>();
  private final Map<String, SourceCode> categories = new LinkedHashMap<>();

  SheetCodes(SheetPlan plan) {
    this.plan = plan;
  }

  static String measureCode(String name) {
    String code = CodeText.safe(name.strip());
    return code.substring(0, Math.min(MOST_LETTERS, code.length()));
  }

  void found(SheetRow row, String measure, String period, BigDecimal value) {
    Found found = measures.computeIfAbsent(measure, code -> new Found());
    int decimals = value == null ? 0 : Math.min(MOST_DECIMALS, value.scale());
    found.decimals = Math.max(found.decimals, decimals);
    found.title = row.measureName();
    found.unit = row.unit().isEmpty() ? found.unit : row.unit();
    periods.computeIfAbsent(period, code -> SourceCode.of("time", code, code));
  }

  void found(SheetPlan sheet, List<String> cells, SheetRow row) {
    if (!row.area().isEmpty()) {
      add(SourceCode.GEO, row.area(), row.areaName());
    }
    for (int column : sheet.dimensions()) {
      String text = SheetRow.at(cells, column);
      if (!sheet.own() || !text.isEmpty()) {
        String title = sheet.title(cells, column);
        add(CodeText.safe(sheet.headings().get(column)), CodeText.safe(text), title);
      }
    }
    if (measures.size() + periods.size() + categories.size() > MOST_CODES) {
      throw new SourceException(ImportFailure.TOO_LARGE, "more than " + MOST_CODES + " codes");
    }
  }

  private void add(String dimension, String code, String title) {
    categories.computeIfAbsent(
        dimension + "\u001f" + code, key -> SourceCode.of(dimension, code, title));
  }

  List<SourceMeasure> measures(String tableTitle) {
    List<SourceMeasure> all = new ArrayList<>();
    measures.forEach(
        (code, found) -> {
          String title = code.equals(ONLY_ONE) ? tableTitle : plan.own() ? found.title : code;
          String unit = found.unit.isEmpty() ? unit(valueHeading(code)) : found.unit;
          all.add(MeasureWords.measure(code, title, unit, found.decimals, title));
        });
    return all;
  }

  private String valueHeading(String measure) {
    int value = plan.column(Column.VALUE);
    return measure.equals(ONLY_ONE) && value >= 0 ? plan.headings().get(value) : measure;
  }

  /** "Werkloosheid (%)", "Percentage": the unit is part of the name. */
  private static String unit(String name) {
    Matcher brackets = IN_BRACKETS.matcher(name);
    if (brackets.matches()) {
      return brackets.group(1).replaceFirst("^in ", "");
    }
    return name.contains("%") || name.toLowerCase(Locale.ROOT).contains("percentage") ? "%" : "";
  }

  List<SourceCode> periods() {
    return periods.values().stream()
        .sorted(
            Comparator.comparing(
                period ->
                    new Period(period.code(), "").startsOn().map(Object::toString).orElse("9999")
                        + period.code()))
        .toList();
  }

  List<SourceCode> categories() {
    return categories.values().stream()
        .sorted(Comparator.comparing(SourceCode::dimension))
        .toList();
  }
}
