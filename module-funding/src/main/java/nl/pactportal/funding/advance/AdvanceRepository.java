package nl.pactportal.funding.advance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads and stores advances. */
@ApplicationScoped
class AdvanceRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<AdvanceRow> of(UUID grantId) {
    return em.createQuery(
            "select new nl.pactportal.funding.advance.AdvanceRow(a.id, a.version, a.kind,"
                + " a.instalment, a.plannedOn, a.amount, a.offset, a.status, a.preparedBy, a.preparedAt,"
                + " a.releasedAt) from Advance a"
                + " where a.grantId = :grant and a.regionCode in :regions"
                + " order by a.plannedOn, a.preparedAt, a.id",
            AdvanceRow.class)
        .setParameter("grant", grantId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** Took a later decision on that grant: changed it, or determined what it comes down to. */
  boolean isDecidedBy(UUID grantId, String subject) {
    return decisions("GrantVersion d where d.decidedBy", grantId, subject)
        || decisions("Determination d where d.determinedBy", grantId, subject)
        || decisions("Revocation d where d.decidedBy", grantId, subject);
  }

  private boolean decisions(String by, UUID grantId, String subject) {
    return em.createQuery(
                "select count(d) from "
                    + by
                    + " = :subject and d.grantId = :grant and d.regionCode in :regions",
                Long.class)
            .setParameter("subject", subject)
            .setParameter("grant", grantId)
            .setParameter("regions", user.scope().read())
            .getSingleResult()
        > 0;
  }

  boolean exists(UUID id, String regionCode) {
    return em.createQuery(
                "select count(a) from Advance a where a.id = :id and a.regionCode = :region",
                Long.class)
            .setParameter("id", id)
            .setParameter("region", regionCode)
            .getSingleResult()
        > 0;
  }

  /** Locked, so that a second click waits and then sees what the first one did. */
  Optional<Advance> lock(UUID id) {
    return em.createQuery(
            "select a from Advance a where a.id = :id and a.regionCode in :regions", Advance.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void add(Advance advance) {
    em.persist(advance);
  }
}
