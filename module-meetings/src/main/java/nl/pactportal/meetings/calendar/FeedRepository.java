package nl.pactportal.meetings.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Subscriptions. Readers may write nothing in the database, and whoever comes with a token is
 * nobody yet: so all of it happens as the portal itself, each step in a transaction of its own, and
 * the owner is part of every question.
 */
@ApplicationScoped
public class FeedRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void add(CalendarFeed feed) {
    em.persist(feed);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<FeedRow> of(String owner) {
    return em.createQuery(
            "select new nl.pactportal.meetings.calendar.FeedRow(f.id, f.version, f.regions,"
                + " f.ownerRegions,"
                + " f.withActions, f.madeAt, f.expiresAt, f.revokedAt) from CalendarFeed f"
                + " where f.regionCode in :regions and f.ownerSubject = :owner"
                + " and f.revokedAt is null order by f.madeAt desc, f.id",
            FeedRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("owner", owner)
        .getResultList();
  }

  /**
   * @return whether this owner had such a subscription
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean revoke(String owner, UUID id, Instant now) {
    List<CalendarFeed> found =
        em.createQuery(
                "select f from CalendarFeed f where f.id = :id and f.ownerSubject = :owner"
                    + " and f.regionCode in :regions",
                CalendarFeed.class)
            .setParameter("id", id)
            .setParameter("owner", owner)
            .setParameter("regions", user.scope().write())
            .getResultList();
    found.forEach(feed -> feed.revoke(now));
    return !found.isEmpty();
  }

  /** All of that owner's follow what he may see now; one update, whatever he has. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void ownerCame(String owner, Set<String> regions, Instant now) {
    em.createQuery(
            "update CalendarFeed f set f.ownerRegions = :may, f.ownerSeenAt = :now"
                + " where f.ownerSubject = :owner and f.regionCode in :regions"
                + " and f.revokedAt is null")
        .setParameter("may", String.join(",", regions))
        .setParameter("now", now)
        .setParameter("owner", owner)
        .setParameter("regions", user.scope().write())
        .executeUpdate();
  }

  /** Somebody who may see no meetings any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void revokeAll(String owner, Instant now) {
    em.createQuery(
            "update CalendarFeed f set f.revokedAt = :now where f.ownerSubject = :owner"
                + " and f.regionCode in :regions and f.revokedAt is null")
        .setParameter("now", now)
        .setParameter("owner", owner)
        .setParameter("regions", user.scope().write())
        .executeUpdate();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<FeedContent> byToken(String hash, Instant now) {
    return em.createQuery(
            "select f from CalendarFeed f where f.tokenHash = :hash and f.regionCode in :regions"
                + " and f.revokedAt is null and f.expiresAt > :now and f.ownerSeenAt > :seen",
            CalendarFeed.class)
        .setParameter("hash", hash)
        .setParameter("regions", user.scope().read())
        .setParameter("now", now)
        .setParameter("seen", now.minus(CalendarFeed.LONGEST_UNSEEN))
        .getResultStream()
        .findFirst()
        .map(CalendarFeed::content);
  }
}
