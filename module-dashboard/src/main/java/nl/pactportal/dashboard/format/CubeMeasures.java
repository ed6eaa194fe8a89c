package nl.pactportal.dashboard.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.format.CubeDimension.Role;
import nl.pactportal.dashboard.format.CubeDimension.Unit;
import nl.pactportal.dashboard.table.SourceMeasure;

/**
 * The measures of a cube: one for each combination of what is counted, its unit and its seasonal
 * adjustment, since a measure has one unit, and may or may not be compared with the month before.
 */
final class CubeMeasures {
  private static final int DECIMALS_OF_UNROUNDED = 5;
  private static final int SHOWN_OF_UNROUNDED = 2;
  private static final String ONLY_ONE = "OBS_VALUE";
  private final List<CubeDimension> dimensions;
  private final int[] parts;
  private final String tableTitle;

  CubeMeasures(List<CubeDimension> dimensions, String tableTitle) {
    this.dimensions = dimensions;
    this.tableTitle = tableTitle;
    this.parts =
        IntStream.range(0, dimensions.size())
            .filter(i -> dimensions.get(i).role() == Role.MEASURE)
            .toArray();
  }

  int[] parts() {
    return parts;
  }

  String code(String[] row) {
    return parts.length == 0 ? ONLY_ONE : CubeCodes.joined(row, parts);
  }

  List<SourceMeasure> all(CubeCodes found) {
    if (parts.length == 0) {
      return List.of(
          MeasureWords.measure(ONLY_ONE, tableTitle, "", shown(found.decimals()), tableTitle));
    }
    List<SourceMeasure> all = new ArrayList<>();
    for (Map.Entry<String, List<String>> one : found.measures().entrySet()) {
      all.add(measure(one.getKey(), one.getValue(), found.decimals()));
    }
    return all;
  }

  private SourceMeasure measure(String code, List<String> codes, int decimals) {
    Unit unit = new Unit("", -1);
    for (int i = 0; i < parts.length; i++) {
      Unit said = unit(dimensions.get(parts[i]), codes.get(i));
      unit = said == null ? unit : said;
    }
    String words =
        IntStream.range(0, parts.length)
            .mapToObj(i -> dimensions.get(parts[i]).title(codes.get(i)))
            .collect(Collectors.joining(", "));
    String title = saysWhat() ? words : tableTitle + " (" + words + ")";
    return MeasureWords.measure(
        code,
        title,
        unit.text(),
        unit.decimals() < 0 ? shown(decimals) : unit.decimals(),
        title + " " + String.join(" ", codes));
  }

  private static Unit unit(CubeDimension dimension, String code) {
    Unit said = dimension.units().get(code);
    boolean ofUnits = dimension.name().toUpperCase(Locale.ROOT).startsWith("UNIT");
    return said == null && ofUnits ? new Unit(code, -1) : said;
  }

  /** A unit or an adjustment alone does not say what is counted; the title of the table does. */
  private boolean saysWhat() {
    return IntStream.of(parts)
        .mapToObj(i -> dimensions.get(i).name().toUpperCase(Locale.ROOT))
        .anyMatch(name -> !name.startsWith("UNIT") && !name.equals("S_ADJ"));
  }

  /** A row of nine decimals is the leftover of a division, not precision. */
  private static int shown(int decimals) {
    return decimals > DECIMALS_OF_UNROUNDED ? SHOWN_OF_UNROUNDED : decimals;
  }
}
