package nl.pactportal.dashboard.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/** The codes that occur in the cells of a cube, and how many digits its numbers have. */
final class CubeCodes {
  private static final int MOST_CODES = 200_000;
  private static final int MOST_CELLS = 30_000_000;
  private static final int MOST_DECIMALS = 9;
  private final List<Set<String>> used;
  private final Map<String, List<String>> measures = new LinkedHashMap<>();
  private final int[] measureParts;
  private int decimals;
  private int cells;
  private int codes;

  private CubeCodes(int dimensions, int[] measureParts) {
    this.measureParts = measureParts;
    this.used = new ArrayList<>();
    IntStream.range(0, dimensions).forEach(i -> used.add(new LinkedHashSet<>()));
  }

  /** Goes through all cells once. */
  static CubeCodes of(int dimensions, int[] measureParts, CubeCells source) {
    CubeCodes found = new CubeCodes(dimensions, measureParts);
    source.each((codes, said, place) -> found.add(codes, said.value()));
    return found;
  }

  private void add(String[] row, String value) {
    for (int i = 0; i < row.length; i++) {
      if (used.get(i).add(row[i])) {
        codes++;
      }
    }
    measures.computeIfAbsent(joined(row, measureParts), code -> parts(row));
    if (value != null) {
      decimals = Math.max(decimals, decimalsOf(value));
    }
    if (++cells > MOST_CELLS || codes > MOST_CODES) {
      throw new SourceException(
          ImportFailure.TOO_LARGE,
          "more than " + MOST_CELLS + " cells or " + MOST_CODES + " codes");
    }
  }

  private List<String> parts(String[] row) {
    return IntStream.of(measureParts).mapToObj(part -> row[part]).toList();
  }

  static String joined(String[] row, int... parts) {
    if (parts.length == 1) {
      return row[parts[0]];
    }
    StringBuilder code = new StringBuilder();
    for (int part : parts) {
      code.append(code.isEmpty() ? "" : ".").append(row[part]);
    }
    return code.toString();
  }

  private static int decimalsOf(String value) {
    int point = value.indexOf('.');
    return point < 0 ? 0 : Math.min(MOST_DECIMALS, value.length() - point - 1);
  }

  /** Digits after the point as the source writes them. */
  int decimals() {
    return decimals;
  }

  Set<String> used(int dimension) {
    return used.get(dimension);
  }

  /** Codes of the measures, each with the codes it is made of. */
  Map<String, List<String>> measures() {
    return measures;
  }
}
