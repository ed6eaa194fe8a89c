package nl.pactportal.meetings.calendar;

import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.input.SecretToken;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/** Making and revoking one's own subscriptions. */
@ApplicationScoped
@Transactional
public class FeedService {
  private static final Duration VALID = Duration.ofDays(365);
  private static final int MOST = 10;

  @Inject FeedRepository feeds;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_MEETINGS)
  public List<FeedRow> mine() {
    String owner = user.getSubject();
    return asPortal(() -> feeds.of(owner));
  }

  /**
   * @param region code of one of the user's regions; {@code PB} for what all share alone; null for
   *     all the user may see
   * @return the token, which is shown this once
   */
  @Requires(VIEW_MEETINGS)
  public SecretToken make(String region, boolean withActions) {
    if (mine().size() >= MOST) {
      throw new BusinessException(null, "calendar.feed.tooMany", MOST);
    }
    SecretToken token = SecretToken.next();
    Instant now = clock.instant();
    FeedContent content = new FeedContent(chosen(region), withActions);
    CalendarFeed feed =
        new CalendarFeed(
                UuidV7.next(), RegionScope.SHARED, user.getSubject(), content, token.hash())
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
    Set<String> own = new TreeSet<>(RegionScope.of(user.person()).read());
    own.retainAll(RegionScope.REGIONS);
    if (region == null) {
      return own;
    }
    if (region.equals(RegionScope.SHARED)) {
      return Set.of();
    }
    if (!own.contains(region)) {
      throw new BusinessException("region", "calendar.feed.unknownRegion");
    }
    return Set.of(region);
  }

  @Requires(VIEW_MEETINGS)
  public void revoke(UUID id) {
    String owner = user.getSubject();
    Instant now = clock.instant();
    if (!asPortal(() -> feeds.revoke(owner, id, now))) {
      throw new NotFoundException("feed " + id);
    }
    note("calendar.feedRevoked", id);
  }

  private void note(String action, UUID id) {
    audit.record(action, RegionScope.SHARED, "calendar feed", id, "");
  }

  private static <T> T asPortal(Supplier<T> work) {
    return CurrentUser.supplyAs(Person.system("calendar-feed"), work);
  }
}
