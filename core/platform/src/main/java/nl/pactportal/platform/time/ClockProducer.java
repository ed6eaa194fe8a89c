package nl.pactportal.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The one source of "now". Everything legal in the portal happens in Dutch civil time. */
@ApplicationScoped
public class ClockProducer {
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final Clock CLOCK = Clock.system(ZONE);

  /** For what begins before anything can be injected. */
  public static Instant now() {
    return CLOCK.instant();
  }

  @Produces
  @Named("clock")
  public Clock clock() {
    return CLOCK;
  }
}
