package nl.pactportal.dashboard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.pactportal.platform.time.ClockProducer;

/**
 * Which cells somebody asks for; what is empty or null does not matter.
 *
 * @param dimensions "Geslacht=T001038;Leeftijd=52052", or empty for the cells without any
 * @param release of a permalink
 * @param asOf as it was shown at that moment
 */
record CellQuery(
    List<String> measures,
    String dimensions,
    List<String> geos,
    List<String> periods,
    UUID release,
    Instant asOf,
    CellKey after,
    int size) {
  static final int LARGEST = 1000;
  static final int USUAL = 100;
  private static final int MOST_CODES = 50;
  private static final int LONGEST = 500;
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_.:()+-]{1,100}");

  static CellQuery of(CellParameters asked) {
    UUID release = uuid(asked.release());
    Instant asOf = moment(asked.asOf());
    if (release != null && asOf != null) {
      throw new FilterException("asOf", "goes without release: each of them says which figures");
    }
    return new CellQuery(
        codes("measure", asked.measure()),
        text("dimensions", asked.dimensions()),
        codes("geo", asked.geo()),
        codes("period", asked.period()),
        release,
        asOf,
        CellKey.read(asked.cursor()),
        size(asked.pageSize()));
  }

  private static List<String> codes(String name, String given) {
    if (given == null) {
      return List.of();
    }
    List<String> codes = Arrays.stream(given.split(",", -1)).map(String::strip).distinct().toList();
    if (codes.size() > MOST_CODES || !codes.stream().allMatch(c -> CODE.matcher(c).matches())) {
      throw new FilterException(name, "one code, or up to " + MOST_CODES + " with commas between");
    }
    return codes;
  }

  private static String text(String name, String given) {
    if (given != null && (given.length() > LONGEST || given.chars().anyMatch(c -> c < ' '))) {
      throw new FilterException(name, "too long, or not a text");
    }
    return given;
  }

  private static UUID uuid(String given) {
    try {
      return given == null ? null : UUID.fromString(given);
    } catch (IllegalArgumentException malformed) {
      throw new FilterException("release", "not a UUID");
    }
  }

  /** A day counts until its end, in the time of the Netherlands. */
  private static Instant moment(String given) {
    try {
      if (given == null) {
        return null;
      }
      return given.indexOf('T') < 0
          ? LocalDate.parse(given).plusDays(1).atStartOfDay(ClockProducer.ZONE).toInstant()
          : OffsetDateTime.parse(given).toInstant();
    } catch (DateTimeParseException malformed) {
      throw new FilterException("asOf", "a date, or a moment with its offset (RFC 3339)");
    }
  }

  private static int size(String given) {
    if (given == null) {
      return USUAL;
    }
    if (!given.matches("\\d{1,4}")
        || Integer.parseInt(given) < 1
        || Integer.parseInt(given) > LARGEST) {
      throw new FilterException("pageSize", "a number from 1 to " + LARGEST);
    }
    return Integer.parseInt(given);
  }
}
