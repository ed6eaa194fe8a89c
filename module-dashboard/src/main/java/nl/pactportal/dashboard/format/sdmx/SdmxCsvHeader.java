package nl.pactportal.dashboard.format.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.format.CubeDimension;
import nl.pactportal.dashboard.format.CubeDimension.Role;
import nl.pactportal.dashboard.format.DimensionRoles;
import nl.pactportal.dashboard.format.PeriodCodes;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * What the columns of an SDMX-CSV file are: first what structure it is of, then the dimensions,
 * then the value, then the attributes.
 *
 * @param dimensions columns of the dimensions
 * @param labelled whether codes come with their meaning, {@code "A: Annual"}
 */
record SdmxCsvHeader(
    List<String> names, List<Integer> dimensions, List<CubeDimension> meanings, boolean labelled) {
  static final String VALUE = "OBS_VALUE";
  static final String WHY = "MISSING";
  static final String FLAGS = "FLAGS";
  static final String LOW = "OBS_LOW";
  static final String HIGH = "OBS_HIGH";
  private static final Set<String> NO_DIMENSION =
      Set.of(
          "DATAFLOW",
          "STRUCTURE",
          "STRUCTURE_ID",
          "STRUCTURE_NAME",
          "ACTION",
          "SERIES_KEY",
          "OBS_KEY",
          "LAST UPDATE");

  static SdmxCsvHeader of(List<String> columns, List<String> firstRow) {
    List<String> names = columns.stream().map(SdmxCsvHeader::name).toList();
    int value = names.indexOf(VALUE);
    if (value < 0) {
      throw new SourceException(ImportFailure.UNCLEAR, "no column " + VALUE + " among " + names);
    }
    List<Integer> dimensions =
        IntStream.range(0, value)
            .filter(i -> !NO_DIMENSION.contains(names.get(i)))
            .boxed()
            .toList();
    boolean labelled = columns.stream().anyMatch(column -> column.contains(": "));
    return new SdmxCsvHeader(
        names, dimensions, meanings(columns, names, dimensions, firstRow), labelled);
  }

  /** {@code "ATTR_1[]"} may have several values, {@code "DIM_1: Sex"} has its meaning beside it. */
  private static String name(String column) {
    String id = column.strip().split(":", 2)[0];
    return id.replaceAll("\\[.*", "").strip();
  }

  private static List<CubeDimension> meanings(
      List<String> columns, List<String> names, List<Integer> dimensions, List<String> firstRow) {
    List<CubeDimension> all = new ArrayList<>();
    boolean saysTime = dimensions.stream().anyMatch(i -> role(names.get(i)) == Role.TIME);
    for (int i : dimensions) {
      boolean looksLikeTime = !saysTime && PeriodCodes.isKnown(code(firstRow.get(i)));
      saysTime |= looksLikeTime;
      Role role = looksLikeTime ? Role.TIME : role(names.get(i));
      all.add(new CubeDimension(names.get(i), role, new LinkedHashMap<>(), Map.of()));
    }
    if (!saysTime) {
      throw new SourceException(ImportFailure.UNCLEAR, "no column TIME_PERIOD among " + columns);
    }
    return all;
  }

  private static Role role(String name) {
    return DimensionRoles.of(name.toUpperCase(Locale.ROOT));
  }

  static String code(String cell) {
    return cell.strip().split(": ", 2)[0];
  }

  /** Whether a file of our own: it says more than SDMX has codes for. */
  boolean ours(String structure) {
    return structure.startsWith("PACT:") && column(WHY) > 0 && column(FLAGS) > 0;
  }

  int column(String name) {
    return names.indexOf(name);
  }
}
