package nl.pactportal.funding.scheme;

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

/** Changes of calls; what is only proposed is the province's own, which the database holds, too. */
@ApplicationScoped
class ChangeRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.scheme.ChangeRow(c.id, c.version, c.callId, c.kind,"
          + " c.status, c.edition, c.before, c.after, c.reason, c.source, c.fromDecision,"
          + " c.eyes.proposedBy, c.eyes.proposedByName, c.eyes.proposedAt,"
          + " c.eyes.decidedByName, c.eyes.decidedAt,"
          + " c.declineReason, c.earlyBudgetOpen, c.earlyFromBudget, c.earlyAnnounced) from CallChange c where c.regionCode in :regions";
  private static final String OUTSIDE =
      " and (c.fromDecision = true"
          + " or c.status = nl.pactportal.funding.scheme.ChangeStatus.CARRIED_OUT"
          + " and c.kind <> nl.pactportal.funding.scheme.ChangeKind.DRAFTED)";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(CallChange change) {
    em.persist(change);
    em.flush();
  }

  /** Newest first. */
  List<ChangeRow> of(UUID callId) {
    return rows(" and c.callId = :call order by c.eyes.proposedAt desc, c.id desc")
        .setParameter("call", callId)
        .getResultList();
  }

  Optional<ChangeRow> row(UUID id) {
    return rows(" and c.id = :id").setParameter("id", id).getResultStream().findFirst();
  }

  /** A double click that waited for the first one must not read what it had read before. */
  Optional<CallChange> lock(UUID id) {
    return em.createQuery(
            "select c from CallChange c where c.id = :id and c.regionCode in :regions",
            CallChange.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<ChangeRow> rows(String more) {
    boolean inside = user.scope().read().contains(RegionScope.PROVINCE);
    return em.createQuery(ROW + (inside ? "" : OUTSIDE) + more, ChangeRow.class)
        .setParameter("regions", user.scope().read());
  }
}
