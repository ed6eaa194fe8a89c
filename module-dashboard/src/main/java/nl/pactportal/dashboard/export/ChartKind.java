package nl.pactportal.dashboard.export;

import java.util.Arrays;
import java.util.Locale;
import nl.pactportal.platform.error.NotFoundException;

/** How a measure is drawn. */
public enum ChartKind {
  /** Through time, a line for each area. */
  LINES,
  /** The same, a small picture for each area. */
  MULTIPLES,
  /** The regions in one period, from high to low, with their margins. */
  RANKING,
  /** The same on the map. */
  MAP;

  /** Whether periods stand along the axis, and not areas. */
  public boolean throughTime() {
    return this == LINES || this == MULTIPLES;
  }

  /** As it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Nothing said is lines; an unknown one does not exist. */
  public static ChartKind of(String code) {
    if (code == null || code.isEmpty()) {
      return LINES;
    }
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("kind of chart"));
  }
}
