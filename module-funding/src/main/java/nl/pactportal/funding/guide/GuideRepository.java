package nl.pactportal.funding.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Versions of guides; one in hand only for the province, which the database holds, too. */
@ApplicationScoped
class GuideRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.guide.GuideRow(g.id, g.version, g.callId, g.number,"
          + " g.status, g.writtenBy, g.writtenByName, g.writtenAt, g.alignedByName, g.alignedAt,"
          + " g.alignedWith, g.publishedAt) from Guide g where g.regionCode in :regions";
  private static final String PUBLISHED =
      " and g.status = nl.pactportal.funding.guide.GuideStatus.PUBLISHED";
  private static final String NEWEST = " order by g.number desc";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Newest first. */
  List<GuideRow> ofCall(UUID callId) {
    return rows(ROW + visible() + " and g.callId = :call" + NEWEST)
        .setParameter("call", callId)
        .getResultList();
  }

  Optional<GuideRow> row(UUID id) {
    return rows(ROW + visible() + " and g.id = :id")
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The last one published. */
  Optional<GuideRow> inForce(UUID callId) {
    return rows(ROW + PUBLISHED + " and g.callId = :call" + NEWEST)
        .setParameter("call", callId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The ones in force of all calls. */
  List<GuideRow> allInForce() {
    return rows(ROW
            + PUBLISHED
            + " and g.number = (select max(n.number) from Guide n where n.callId = g.callId"
            + " and n.regionCode in :regions"
            + " and n.status = nl.pactportal.funding.guide.GuideStatus.PUBLISHED)")
        .getResultList();
  }

  Optional<Guide> lock(UUID id) {
    return em.createQuery(
            "select g from Guide g where g.id = :id and g.regionCode in :regions", Guide.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** At once, so that what refers to it finds it there. */
  void add(Object thing) {
    em.persist(thing);
    em.flush();
  }

  private String visible() {
    return user.scope().read().contains(RegionScope.PROVINCE) ? "" : PUBLISHED;
  }

  private TypedQuery<GuideRow> rows(String query) {
    return em.createQuery(query, GuideRow.class).setParameter("regions", user.scope().read());
  }
}
