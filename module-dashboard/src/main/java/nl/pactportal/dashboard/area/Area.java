package nl.pactportal.dashboard.area;

/**
 * An area of a classification: the same code may be another piece of land in another year.
 *
 * @param boundary rings of [longitude, latitude] as JSON; null where there is no outline
 * @param changed what changed in this year, in words; null if nothing did
 */
public record Area(
    int classificationYear, String code, Kind kind, String name, String boundary, String changed) {
  /** From large to small. */
  public enum Kind {
    COUNTRY,
    PROVINCE,
    LABOUR_MARKET,
    MUNICIPALITY
  }

  /** Whether it is the code of a labour-market region. */
  public static boolean isRegion(String code) {
    return code.startsWith("AM");
  }

  public boolean reclassified() {
    return changed != null && !changed.isBlank();
  }
}
