package nl.pactportal.funding.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.funding.advance.Advance;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads and stores offsets, and what they can be set off against. */
@ApplicationScoped
class OffsetRepository {
  private static final String OF_CLAIM =
      " from Advance a, GrantDecision g, Application p where a.regionCode in :regions"
          + " and g.id = a.grantId and g.regionCode = a.regionCode and p.id = g.applicationId"
          + " and p.regionCode = a.regionCode";
  private static final String CLAIM =
      "select new nl.pactportal.funding.recovery.ClaimRow(a.id, g.id, p.id, p.reference, p.title,"
          + " a.kind, a.amount, a.offset, g.status)"
          + OF_CLAIM;
  private static final String ROW =
      "select new nl.pactportal.funding.recovery.OffsetRow(o.id, o.version, o.recoveryId,"
          + " o.advanceId, p.id, p.reference, p.title, o.cents, o.ground, o.reason, o.status,"
          + " o.eyes.proposedBy, o.eyes.proposedByName, o.eyes.proposedAt, o.eyes.decidedByName,"
          + " o.eyes.decidedAt,"
          + " o.declineReason) from RecoveryOffset o, Advance a, GrantDecision g, Application p"
          + " where o.regionCode in :regions and a.id = o.advanceId and a.regionCode = o.regionCode"
          + " and g.id = a.grantId and g.regionCode = a.regionCode and p.id = g.applicationId"
          + " and p.regionCode = a.regionCode";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Of that region, not on its way to the bank. */
  List<ClaimRow> claims(String regionCode) {
    return claimRows(
            CLAIM + " and a.regionCode = :region and a.status in :open order by p.reference")
        .setParameter("region", regionCode)
        .setParameter(
            "open",
            Stream.of(AdvanceStatus.values())
                .filter(status -> status.canBecome(AdvanceStatus.OFFSET))
                .toList())
        .getResultList();
  }

  Optional<ClaimRow> claim(UUID advanceId) {
    return claimRows(CLAIM + " and a.id = :id")
        .setParameter("id", advanceId)
        .getResultStream()
        .findFirst();
  }

  List<OffsetRow> of(UUID recoveryId) {
    return rows(ROW + " and o.recoveryId = :recovery order by o.eyes.proposedAt, o.id")
        .setParameter("recovery", recoveryId)
        .getResultList();
  }

  Optional<OffsetRow> row(UUID id) {
    return rows(ROW + " and o.id = :id").setParameter("id", id).getResultStream().findFirst();
  }

  Optional<RecoveryOffset> lock(UUID id) {
    return em.createQuery(
            "select o from RecoveryOffset o where o.id = :id and o.regionCode in :regions",
            RecoveryOffset.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<Advance> lockAdvance(UUID id) {
    return em.createQuery(
            "select a from Advance a where a.id = :id and a.regionCode in :regions", Advance.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void add(RecoveryOffset offset) {
    em.persist(offset);
    em.flush();
  }

  private TypedQuery<ClaimRow> claimRows(String jpql) {
    return em.createQuery(jpql, ClaimRow.class).setParameter("regions", user.scope().read());
  }

  private TypedQuery<OffsetRow> rows(String jpql) {
    return em.createQuery(jpql, OffsetRow.class).setParameter("regions", user.scope().read());
  }
}
