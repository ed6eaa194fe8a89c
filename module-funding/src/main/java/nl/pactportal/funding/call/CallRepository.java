package nl.pactportal.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Reads calls; a concept only for the province, which the database holds, too. */
@ApplicationScoped
class CallRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.call.CallRow(c.id, c.title, c.summary, c.legalGround,"
          + " c.opensAt, c.closesAt, c.closingSaid, c.stage, c.edition, c.title42, c.title42Reason,"
          + " c.distribution, c.rankMoment, c.arrangement, c.advancePermille, c.decisionRule,"
          + " c.formVersion, c.guideVersion, c.publicationReference, c.publishedOn, c.ceilingLate)"
          + " from Call c where c.regionCode in :regions";
  private static final String PUBLISHED =
      " and c.stage <> nl.pactportal.funding.call.CallStage.CONCEPT";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<CallRow> all() {
    return em.createQuery(ROW + visible() + " order by c.closesAt desc, c.id", CallRow.class)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  Optional<CallRow> find(UUID id) {
    return em.createQuery(ROW + visible() + " and c.id = :id", CallRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private String visible() {
    return user.scope().read().contains(RegionScope.PROVINCE) ? "" : PUBLISHED;
  }

  /** To change it; two who do so at once come one after the other. */
  Optional<Call> lock(UUID id) {
    return em.createQuery(
            "select c from Call c where c.id = :id and c.regionCode in :regions", Call.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void add(Call call) {
    em.persist(call);
    em.flush();
  }
}
