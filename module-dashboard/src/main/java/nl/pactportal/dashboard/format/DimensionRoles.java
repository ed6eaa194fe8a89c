package nl.pactportal.dashboard.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pactportal.dashboard.format.CubeDimension.Role;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/** Which dimension is what, by its name: formats that do not say so use the same few names. */
public final class DimensionRoles {
  private static final Set<String> TIME =
      Set.of("TIME_PERIOD", "TIME", "PERIODEN", "PERIODS", "PERIODE", "PERIOD", "YEAR", "JAAR");
  private static final Set<String> GEO =
      Set.of(
          "GEO",
          "REF_AREA",
          "REGIOS",
          "REGIONS",
          "REGIO",
          "REGION",
          "AREA",
          "COUNTRY",
          "LOCATION",
          "GEBIED",
          "GEBIEDEN",
          "WIJKENENBUURTEN");
  private static final Set<String> MEASURE =
      Set.of("UNIT", "UNIT_MEASURE", "S_ADJ", "ADJUSTMENT", "MEASURE", "INDICATOR", "STATISTIC");
  private static final Set<String> IMPLIED = Set.of("FREQ", "FREQUENCY", "TIME_FORMAT");

  private DimensionRoles() {}

  public static Role of(String name) {
    String wanted = name.toUpperCase(Locale.ROOT);
    if (TIME.contains(wanted)) {
      return Role.TIME;
    }
    if (GEO.contains(wanted)) {
      return Role.GEO;
    }
    if (IMPLIED.contains(wanted)) {
      return Role.IMPLIED;
    }
    return MEASURE.contains(wanted) ? Role.MEASURE : Role.OTHER;
  }

  /** Place of the one dimension with this role, or -1. */
  static int only(List<CubeDimension> dimensions, Role role) {
    int found = -1;
    for (int i = 0; i < dimensions.size(); i++) {
      if (dimensions.get(i).role() == role) {
        if (found >= 0) {
          throw new SourceException(
              ImportFailure.UNCLEAR,
              role + ": both " + dimensions.get(found).name() + " and " + dimensions.get(i).name());
        }
        found = i;
      }
    }
    return found;
  }
}
