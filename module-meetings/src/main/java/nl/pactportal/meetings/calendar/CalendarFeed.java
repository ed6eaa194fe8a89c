package nl.pactportal.meetings.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A personal subscription to the meetings of one or more regions. */
@Entity
@Table(schema = "meetings", name = "calendar_feed")
public class CalendarFeed extends RegionAggregate {
  @Column(name = "owner_subject")
  private String ownerSubject;

  private String regions;

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
    this.withActions = content.withActions();
    this.tokenHash = tokenHash;
  }

  CalendarFeed valid(Instant from, Instant until) {
    this.madeAt = from;
    this.expiresAt = until;
    return this;
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      this.revokedAt = now;
    }
  }

  FeedContent content() {
    return FeedContent.of(regions, withActions);
  }
}
