package nl.pactportal.dashboard.format;

import java.util.Map;

/**
 * A dimension as a file has it.
 *
 * @param titles what the codes mean, as far as the file says
 * @param units of the codes, as far as the file says; of the measures only
 */
public record CubeDimension(
    String name, Role role, Map<String, String> titles, Map<String, Unit> units) {

  /** What a dimension is for. */
  public enum Role {
    TIME,
    GEO,
    /** Says what is measured. */
    MEASURE,
    /** Follows from another one: the frequency from the period. */
    IMPLIED,
    OTHER
  }

  /**
   * How a measure is counted.
   *
   * @param decimals -1 where nobody says
   */
  public record Unit(String text, int decimals) {}

  public static CubeDimension of(String name, Role role) {
    return new CubeDimension(name, role, Map.of(), Map.of());
  }

  String title(String code) {
    return titles.getOrDefault(code, code);
  }
}
