package nl.pactportal.platform.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/**
 * A personal subscription to what a module puts into calendars, of one or more regions. A calendar
 * program never signs in, so nobody asks Keycloak when it reads; instead the feed shows what its
 * owner chose and was allowed to see when he last came to the module himself, and nothing at all
 * once that is {@link #LONGEST_UNSEEN} ago. So a region or role taken away counts from his next
 * visit, and an account that was closed ends its feeds within that time.
 */
@Entity
@Table(schema = "platform", name = "calendar_feed")
public class CalendarFeed extends RegionAggregate {
  static final Duration LONGEST_UNSEEN = Duration.ofDays(30);

  private String module;

  @Column(name = "owner_subject")
  private String ownerSubject;

  private String regions;

  @Column(name = "owner_regions")
  private String ownerRegions;

  @Column(name = "owner_roles")
  private String ownerRoles;

  @Column(name = "owner_seen_at")
  private Instant ownerSeenAt;

  @Column(name = "with_tasks")
  private boolean withTasks;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected CalendarFeed() {}

  /**
   * @param module whose calendar it is
   */
  CalendarFeed(UUID id, String regionCode, String module, FeedContent content) {
    super(id, regionCode);
    this.module = module;
    this.regions = String.join(",", content.regions());
    this.ownerRegions = regions;
    this.withTasks = content.withTasks();
  }

  CalendarFeed of(Person owner, String withToken) {
    this.ownerSubject = owner.subject();
    this.ownerRoles = FeedOwner.codes(owner.roles());
    this.tokenHash = withToken;
    return this;
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

  FeedOwner owner() {
    FeedContent content = FeedContent.of(regions, withTasks).within(ownerRegions);
    return new FeedOwner(ownerSubject, FeedOwner.roles(ownerRoles), content);
  }
}
