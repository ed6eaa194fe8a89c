package nl.pactportal.meetings.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/**
 * A personal subscription to the meetings of one or more regions. A calendar program never signs
 * in, so nobody asks Keycloak when it reads; instead the feed shows what its owner chose and was
 * allowed to see when he last came to the meetings himself, and nothing at all once that is {@link
 * #LONGEST_UNSEEN} ago. So a region or role taken away counts from his next visit, and an account
 * that was closed ends its feeds within that time.
 */
@Entity
@Table(schema = "meetings", name = "calendar_feed")
public class CalendarFeed extends RegionAggregate {
  static final Duration LONGEST_UNSEEN = Duration.ofDays(30);

  @Column(name = "owner_subject")
  private String ownerSubject;

  private String regions;

  @Column(name = "owner_regions")
  private String ownerRegions;

  @Column(name = "owner_seen_at")
  private Instant ownerSeenAt;

  @Column(name = "with_actions")
  private boolean withActions;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected CalendarFeed() {}

  CalendarFeed(UUID id, String regionCode, String owner, FeedContent content, String tokenHash) {
    super(id, regionCode);
    this.ownerSubject = owner;
    this.regions = String.join(",", content.regions());
    this.ownerRegions = regions;
    this.withActions = content.withActions();
    this.tokenHash = tokenHash;
  }

  CalendarFeed valid(Instant from, Instant until) {
    this.madeAt = from;
    this.ownerSeenAt = from;
    this.expiresAt = until;
    return this;
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      this.revokedAt = now;
    }
  }

  FeedContent content() {
    return FeedContent.of(regions, withActions).within(ownerRegions);
  }
}
