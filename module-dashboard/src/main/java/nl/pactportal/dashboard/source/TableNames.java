package nl.pactportal.dashboard.source;

import java.io.Serializable;
import java.util.Map;

/**
 * What the codes of a table stand for, through all its releases: codes that are gone are still
 * spoken of.
 *
 * @param categories by dimension; areas are those of "geo"
 */
public record TableNames(
    Map<String, String> measures,
    Map<String, String> periods,
    Map<String, Map<String, String>> categories)
    implements Serializable {
  private static final String AREA = "geo";

  public Map<String, String> areas() {
    return of(AREA);
  }

  public Map<String, String> of(String dimension) {
    return categories.getOrDefault(dimension, Map.of());
  }

  /** "Werkloze jongeren (M001)", or the code alone where that is all there is. */
  public static String named(Map<String, String> names, String code) {
    String name = names.getOrDefault(code, "");
    return name.isBlank() || name.equals(code) ? code : name + " (" + code + ")";
  }
}
