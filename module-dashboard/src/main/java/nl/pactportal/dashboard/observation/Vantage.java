package nl.pactportal.dashboard.observation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.time.ClockProducer;

/**
 * From when one looks at figures: today, at one release (a permalink), or as they were published at
 * a moment.
 *
 * @param release null for none in particular
 * @param at null for today
 */
public record Vantage(UUID release, Instant at) {
  public static final Vantage TODAY = new Vantage(null, null);

  /**
   * As it stands in an address: a day counts to its end. What is no id and no day does not exist.
   */
  public static Vantage of(String release, String asOf) {
    try {
      UUID id = blank(release) ? null : UUID.fromString(release);
      return new Vantage(id, blank(asOf) ? null : moment(asOf));
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw new NotFoundException("release");
    }
  }

  private static Instant moment(String asOf) {
    return asOf.contains("T")
        ? Instant.parse(asOf)
        : LocalDate.parse(asOf).plusDays(1).atStartOfDay(ClockProducer.ZONE).toInstant();
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  public boolean today() {
    return release == null && at == null;
  }
}
