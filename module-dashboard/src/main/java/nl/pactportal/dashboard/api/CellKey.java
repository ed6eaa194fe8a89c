package nl.pactportal.dashboard.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.pactportal.dashboard.observation.Cell;

/** Where a page of cells ended; the next one begins after it, however many lie before. */
record CellKey(String measure, String dimensions, String geo, String period) {
  private static final String BETWEEN = "\u001f";
  private static final int PARTS = 4;
  private static final int LONGEST = 2000;

  static CellKey of(Cell cell) {
    return new CellKey(cell.measure(), cell.dimensions(), cell.geo(), cell.period());
  }

  String text() {
    String all = String.join(BETWEEN, measure, dimensions, geo, period);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.getBytes(StandardCharsets.UTF_8));
  }

  /** Null for the first page. */
  static CellKey read(String text) {
    if (text == null) {
      return null;
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      String[] parts = new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1);
      if (parts.length == PARTS && text.length() <= LONGEST && text.indexOf('\u0000') < 0) {
        return new CellKey(parts[0], parts[1], parts[2], parts[3]);
      }
    } catch (IllegalArgumentException rubbish) {
      // said below
    }
    throw new FilterException("cursor", "not one this interface gave");
  }
}
