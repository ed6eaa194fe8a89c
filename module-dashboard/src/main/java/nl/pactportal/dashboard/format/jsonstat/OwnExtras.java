package nl.pactportal.dashboard.format.jsonstat;

import java.util.HashMap;
import java.util.Map;
import nl.pactportal.dashboard.format.Said.Extra;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * What a file of our own says of some cells that JSON-stat has no place for: margins, and flags of
 * cells without a figure.
 */
final class OwnExtras {
  /** They are few; a file that claims otherwise does not get all memory. */
  private static final int MOST = 2_000_000;

  private static final String PLACE = "\\d{1,9}";
  private final Map<String, Map<Integer, String>> said = new HashMap<>();
  private int size;

  boolean knows(String name) {
    return name.equals("flags") || name.equals("low") || name.equals("high");
  }

  void put(String name, String place, String text) {
    if (text == null || !place.matches(PLACE)) {
      return;
    }
    if (++size > MOST) {
      throw new SourceException(ImportFailure.TOO_LARGE, "more than " + MOST + " margins");
    }
    said.computeIfAbsent(name, one -> new HashMap<>()).put(Integer.valueOf(place), text);
  }

  /** Null where nothing was said of that cell. */
  Extra at(int place) {
    if (said.isEmpty()) {
      return null;
    }
    String flags = of("flags", place);
    String low = of("low", place);
    String high = of("high", place);
    return flags == null && low == null && high == null ? null : new Extra(flags, low, high);
  }

  private String of(String name, int place) {
    return said.getOrDefault(name, Map.of()).get(place);
  }
}
