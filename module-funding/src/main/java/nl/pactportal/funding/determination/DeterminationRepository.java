package nl.pactportal.funding.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.advance.Advance;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads and stores determinations. */
@ApplicationScoped
class DeterminationRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.determination.DeterminationRow(d.id, d.regionCode,"
          + " d.grantId, d.applicationId, d.number, d.basis, d.granted, d.amount, d.paid, d.ground, d.reason,"
          + " d.heardOn, d.heardSaid, d.resolution, d.determinedByName, d.determinedAt,"
          + " d.madeKnownOn) from Determination d where d.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** The one that holds now. */
  Optional<DeterminationRow> ofApplication(UUID applicationId) {
    return versions(applicationId).stream().findFirst();
  }

  /** Newest first. */
  List<DeterminationRow> versions(UUID applicationId) {
    return rows(ROW + " and d.applicationId = :application order by d.number desc")
        .setParameter("application", applicationId)
        .getResultList();
  }

  Optional<DeterminationRow> row(UUID id) {
    return rows(ROW + " and d.id = :id").setParameter("id", id).getResultStream().findFirst();
  }

  void add(Determination determination) {
    em.persist(determination);
    em.flush();
  }

  /** What was paid in advance is settled with this (Awb 4:95, fourth paragraph). */
  void settleAdvances(UUID grantId) {
    em.createQuery(
            "select a from Advance a where a.regionCode in :regions and a.grantId = :grant"
                + " and a.status in :paid",
            Advance.class)
        .setParameter("regions", user.scope().write())
        .setParameter("grant", grantId)
        .setParameter("paid", List.of(AdvanceStatus.PAID, AdvanceStatus.OFFSET))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .forEach(advance -> advance.become(AdvanceStatus.SETTLED));
  }

  private TypedQuery<DeterminationRow> rows(String jpql) {
    return em.createQuery(jpql, DeterminationRow.class)
        .setParameter("regions", user.scope().read());
  }
}
