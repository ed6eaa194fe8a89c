package nl.pactportal.funding.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * Where somebody wants mails about the work of his roles in one region. A mail asks no sign-on, so
 * it goes by the roles he had when he last came, and no more once that is {@link #LONGEST_UNSEEN}
 * ago.
 */
@Entity
@Table(schema = "funding", name = "notice_address")
public class NoticeAddress extends RegionAggregate {
  static final Duration LONGEST_UNSEEN = Duration.ofDays(30);

  @Column(name = "owner_subject")
  private String ownerSubject;

  private String address;
  private String roles;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected NoticeAddress() {}

  NoticeAddress(String regionCode, String owner, MailAddress address) {
    super(UuidV7.next(), regionCode);
    this.ownerSubject = owner;
    this.address = address.text();
  }

  NoticeAddress seen(String withRoles, Instant at) {
    this.roles = withRoles;
    this.seenAt = at;
    return this;
  }
}
