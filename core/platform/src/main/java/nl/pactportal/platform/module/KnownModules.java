package nl.pactportal.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The registered modules as this node last read them. Every page shows them and they hardly ever
 * change: one that comes later is there some seconds later.
 */
@ApplicationScoped
class KnownModules {
  private static final Duration FRESH = Duration.ofSeconds(10);

  @Inject ModuleRegistry registry;
  @Inject Clock clock;
  private volatile Reading last;

  private record Reading(List<RegisteredModule> modules, Instant at) {}

  List<RegisteredModule> all() {
    Reading known = last;
    Instant now = clock.instant();
    if (known == null || Duration.between(known.at, now).abs().compareTo(FRESH) > 0) {
      known = new Reading(registry.all(), now);
      last = known;
    }
    return known.modules;
  }
}
