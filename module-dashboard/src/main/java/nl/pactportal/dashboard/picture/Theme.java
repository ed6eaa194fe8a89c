package nl.pactportal.dashboard.picture;

import java.util.Arrays;
import java.util.Locale;
import nl.pactportal.platform.error.NotFoundException;

/** The look of a drawn chart. */
public enum Theme {
  LIGHT,
  DARK,
  /** Beside the figures of ArbeidsmarktInZicht: white, blue, its own letter first. */
  AIZ,
  /** Black on white; differences by dash and mark only. */
  PRINT;

  /** As it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Nothing said is light; an unknown look does not exist. */
  public static Theme of(String code) {
    if (code == null || code.isEmpty()) {
      return LIGHT;
    }
    return Arrays.stream(values())
        .filter(theme -> theme.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("theme"));
  }
}
