package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.time.ClockProducer;

/**
 * Which release an address is about: {@code release=<id>} that very one, {@code asOf=<date>} the
 * one in force at the end of that day, neither the one in force now. Whatever does not lead to a
 * published release of the table is not found: another release would be a wrong answer.
 */
@ApplicationScoped
public class Permalink {
  @Inject Releases releases;

  /** The same, where having no release yet is no error: a table that was only described. */
  public Optional<ReleaseRef> find(UUID dataset, String release, String asOf) {
    boolean plain = blank(release) && blank(asOf);
    return plain ? releases.current(dataset) : Optional.of(require(dataset, release, asOf));
  }

  /**
   * @throws NotFoundException if there is no such release to be shown
   */
  public ReleaseRef require(UUID dataset, String release, String asOf) {
    Optional<ReleaseRef> found;
    if (!blank(release)) {
      found = releases.published(dataset, GivenId.of(release));
    } else if (!blank(asOf)) {
      found = releases.inForce(dataset, endOf(asOf));
    } else {
      found = releases.current(dataset);
    }
    return found.orElseThrow(Permalink::unknown);
  }

  private static boolean blank(String parameter) {
    return parameter == null || parameter.isEmpty();
  }

  private static Instant endOf(String day) {
    try {
      return LocalDate.parse(day).plusDays(1).atStartOfDay(ClockProducer.ZONE).toInstant();
    } catch (DateTimeException noDay) {
      throw unknown();
    }
  }

  private static NotFoundException unknown() {
    return new NotFoundException("release");
  }
}
