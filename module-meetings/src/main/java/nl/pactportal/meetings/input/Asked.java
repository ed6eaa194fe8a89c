package nl.pactportal.meetings.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** What a list was asked for in its address. What makes no sense was not asked. */
public final class Asked {
  private static final int LONGEST = 200;

  private Asked() {}

  /** Null if nothing was said. */
  public static String text(String given) {
    return given == null || given.isBlank() || given.length() > LONGEST
        ? null
        : given.replaceAll("\\p{Cc}", " ").strip();
  }

  public static <E extends Enum<E>> E oneOf(Class<E> type, String given) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(given))
        .findFirst()
        .orElse(null);
  }

  public static LocalDate day(String given) {
    try {
      return given == null || given.length() != 10 ? null : LocalDate.parse(given);
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  public static boolean flag(String given) {
    return "true".equals(given);
  }

  /** The first page if none was asked for. */
  public static int page(String given) {
    return given != null && given.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(given)) : 1;
  }
}
