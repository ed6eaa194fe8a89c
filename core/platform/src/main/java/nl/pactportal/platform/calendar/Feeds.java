package nl.pactportal.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.SecretToken;
import nl.pactportal.platform.module.PortalModule;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/** Making and revoking one's own subscriptions to this module. */
@ApplicationScoped
@Transactional
public class Feeds {
  private static final Duration VALID = Duration.ofDays(365);
  private static final int MOST = 10;

  @Inject FeedRepository feeds;
  @Inject PortalModule module;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  public List<FeedRow> mine() {
    String owner = permitted().subject();
    return asPortal(() -> feeds.of(module.id(), owner));
  }

  /**
   * @param region code of one of the user's regions; {@code PB} for what all share alone; null for
   *     all the user may see
   * @return the token, which is shown this once
   */
  public SecretToken make(String region, boolean withTasks) {
    if (mine().size() >= MOST) {
      throw new BusinessException(null, "feed.tooMany", MOST);
    }
    SecretToken token = SecretToken.next();
    Instant now = clock.instant();
    FeedContent content = new FeedContent(chosen(region), withTasks);
    CalendarFeed feed =
        new CalendarFeed(UuidV7.next(), RegionScope.SHARED, module.id(), content)
            .of(user.person(), token.hash())
            .valid(now, now.plus(VALID));
    asPortal(
        () -> {
          feeds.add(feed);
          return null;
        });
    note("calendar.feedMade", feed.getId());
    return token;
  }

  /** A region of somebody else is no region at all. */
  private Set<String> chosen(String region) {
    Set<String> own = FeedRepository.labourMarketRegions(user.person());
    if (region == null) {
      return own;
    }
    if (region.equals(RegionScope.SHARED)) {
      return Set.of();
    }
    if (!own.contains(region)) {
      throw new BusinessException("region", "feed.unknownRegion");
    }
    return Set.of(region);
  }

  public void revoke(UUID id) {
    String owner = permitted().subject();
    Instant now = clock.instant();
    if (!asPortal(() -> feeds.revoke(module.id(), owner, id, now))) {
      throw new NotFoundException("feed " + id);
    }
    note("calendar.feedRevoked", id);
  }

  /** Who does not get to see the module has nothing of it in a calendar. */
  private Person permitted() {
    SeeModule see = new SeeModule(module);
    if (!user.may(see)) {
      audit.denied(see);
      throw new NotPermittedException(see);
    }
    return user.person();
  }

  private void note(String action, UUID id) {
    audit.record(action, RegionScope.SHARED, "calendar feed", id, "");
  }

  private static <T> T asPortal(Supplier<T> work) {
    return CurrentUser.supplyAs(Person.system("calendar-feed"), work);
  }
}
