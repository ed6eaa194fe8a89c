package nl.pactportal.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.region.RegionScope;

/**
 * Subscriptions. Readers may write nothing in the database, and whoever comes with a token is
 * nobody yet: so all of it happens as the portal itself, each step in a transaction of its own, and
 * the module and the owner are part of every question.
 */
@ApplicationScoped
public class FeedRepository {
  private static final String OF_OWNER =
      " where f.regionCode in :regions and f.module = :module and f.ownerSubject = :owner";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void add(CalendarFeed feed) {
    em.persist(feed);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<FeedRow> of(String module, String owner) {
    return em.createQuery(
            "select new nl.pactportal.platform.calendar.FeedRow(f.id, f.version, f.regions,"
                + " f.ownerRegions, f.withTasks, f.madeAt, f.expiresAt, f.revokedAt)"
                + " from CalendarFeed f"
                + OF_OWNER
                + " and f.revokedAt is null order by f.madeAt desc, f.id",
            FeedRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("module", module)
        .setParameter("owner", owner)
        .getResultList();
  }

  /**
   * @return whether this owner had such a subscription
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean revoke(String module, String owner, UUID id, Instant now) {
    List<CalendarFeed> found =
        em.createQuery(
                "select f from CalendarFeed f" + OF_OWNER + " and f.id = :id", CalendarFeed.class)
            .setParameter("regions", user.scope().write())
            .setParameter("module", module)
            .setParameter("owner", owner)
            .setParameter("id", id)
            .getResultList();
    found.forEach(feed -> feed.revoke(now));
    return !found.isEmpty();
  }

  /** All of that owner's follow what he may see now; one update, whatever he has. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void ownerCame(String module, Person owner, Instant now) {
    em.createQuery(
            "update CalendarFeed f set f.ownerRegions = :may, f.ownerRoles = :roles,"
                + " f.ownerSeenAt = :now"
                + OF_OWNER
                + " and f.revokedAt is null")
        .setParameter("may", String.join(",", labourMarketRegions(owner)))
        .setParameter("roles", FeedOwner.codes(owner.roles()))
        .setParameter("now", now)
        .setParameter("regions", user.scope().write())
        .setParameter("module", module)
        .setParameter("owner", owner.subject())
        .executeUpdate();
  }

  static Set<String> labourMarketRegions(Person owner) {
    Set<String> regions = new TreeSet<>(RegionScope.of(owner).read());
    regions.retainAll(RegionScope.REGIONS);
    return regions;
  }

  /** Somebody who may see nothing of the module any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void revokeAll(String module, String owner, Instant now) {
    em.createQuery(
            "update CalendarFeed f set f.revokedAt = :now" + OF_OWNER + " and f.revokedAt is null")
        .setParameter("now", now)
        .setParameter("regions", user.scope().write())
        .setParameter("module", module)
        .setParameter("owner", owner)
        .executeUpdate();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<FeedOwner> byToken(String module, String hash, Instant now) {
    return em.createQuery(
            "select f from CalendarFeed f where f.tokenHash = :hash and f.module = :module"
                + " and f.regionCode in :regions and f.revokedAt is null and f.expiresAt > :now"
                + " and f.ownerSeenAt > :seen",
            CalendarFeed.class)
        .setParameter("hash", hash)
        .setParameter("module", module)
        .setParameter("regions", user.scope().read())
        .setParameter("now", now)
        .setParameter("seen", now.minus(CalendarFeed.LONGEST_UNSEEN))
        .getResultStream()
        .findFirst()
        .map(CalendarFeed::owner);
  }
}
