package nl.pactportal.dashboard.format.cbs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pactportal.dashboard.format.CubeDimension;
import nl.pactportal.dashboard.format.CubeDimension.Role;
import nl.pactportal.dashboard.format.CubeDimension.Unit;
import nl.pactportal.dashboard.format.DimensionRoles;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * What the columns of a table of OData v3 are. They are numbered anew with each edition and named
 * in the language of the table, so nothing is known of them beforehand.
 *
 * @param topics columns of figures
 * @param keys columns of dimensions, in the order of {@code dimensions} after the first, which is
 *     that of the topics
 */
record CbsV3Layout(List<String> topics, List<String> keys, List<CubeDimension> dimensions) {
  private static final Set<String> GEO = Set.of("GeoDimension", "GeoDetail");
  private static final int MOST_DECIMALS = 9;

  /** By the entity that describes the columns. */
  static CbsV3Layout described(List<Map<String, String>> properties) {
    Map<String, Map<String, String>> groups = new HashMap<>();
    properties.forEach(row -> groups.put(row.getOrDefault("ID", ""), row));
    CbsV3Layout layout = empty();
    for (Map<String, String> row : properties) {
      String key = row.getOrDefault("Key", "").strip();
      String type = row.getOrDefault("Type", "").strip();
      if (type.equals("Topic")) {
        layout.topic(key, title(row, groups), unit(row));
      } else if (type.endsWith("Dimension") || GEO.contains(type)) {
        layout.key(key, role(type));
      }
    }
    return layout.whole();
  }

  /** By the names in a row: those of figures end in a number. */
  static CbsV3Layout guessed(Map<String, String> row) {
    CbsV3Layout layout = empty();
    for (String name : row.keySet()) {
      if (name.matches(".*_\\d+")) {
        layout.topic(name, words(name), new Unit("", -1));
      } else if (!name.equals("ID")) {
        layout.key(name, DimensionRoles.of(name));
      }
    }
    return layout.whole();
  }

  private static CbsV3Layout empty() {
    CubeDimension measures =
        new CubeDimension("Topic", Role.MEASURE, new LinkedHashMap<>(), new HashMap<>());
    return new CbsV3Layout(
        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(List.of(measures)));
  }

  private void topic(String key, String title, Unit unit) {
    topics.add(key);
    dimensions.get(0).titles().put(key, title);
    dimensions.get(0).units().put(key, unit);
  }

  private void key(String name, Role role) {
    keys.add(name);
    dimensions.add(new CubeDimension(name, role, new HashMap<>(), Map.of()));
  }

  private CbsV3Layout whole() {
    boolean time = dimensions.stream().anyMatch(one -> one.role() == Role.TIME);
    if (topics.isEmpty() || !time) {
      throw new SourceException(
          ImportFailure.UNCLEAR, "columns of figures: " + topics + ", of keys: " + keys);
    }
    return this;
  }

  private static Role role(String type) {
    if (type.equals("TimeDimension")) {
      return Role.TIME;
    }
    return GEO.contains(type) ? Role.GEO : Role.OTHER;
  }

  /** With the groups it stands in: "Seizoengecorrigeerd" alone says too little. */
  private static String title(Map<String, String> row, Map<String, Map<String, String>> groups) {
    StringBuilder title = new StringBuilder(row.getOrDefault("Title", "").strip());
    Map<String, String> group = groups.get(row.getOrDefault("ParentID", ""));
    for (int level = 0; group != null && level < groups.size(); level++) {
      title.insert(0, group.getOrDefault("Title", "").strip() + ": ");
      group = groups.get(group.getOrDefault("ParentID", ""));
    }
    return title.toString();
  }

  private static Unit unit(Map<String, String> row) {
    String decimals = row.getOrDefault("Decimals", "");
    return new Unit(
        row.getOrDefault("Unit", "").strip(),
        decimals.matches("\\d{1,2}") ? Math.min(MOST_DECIMALS, Integer.parseInt(decimals)) : -1);
  }

  /** "NumberOfSoldDwellings_4" as words. */
  private static String words(String name) {
    String spaced = name.replaceAll("_\\d+$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").strip();
    return spaced.isEmpty() ? name : spaced;
  }
}
