package nl.pactportal.funding.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.pactportal.funding.ListOrder;
import nl.pactportal.funding.ListPages;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads and stores debts, their entries and the rates of interest. */
@ApplicationScoped
class RecoveryRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.recovery.RecoveryRow(r.id, r.version, r.regionCode, p.name,"
          + " r.grantId, r.applicationId, a.reference, a.title, r.principal, r.interest, r.received,"
          + " r.waived, r.offset, r.status, r.madeKnownOn, r.dueOn, r.defaultFrom, r.remindedOn,"
          + " r.remindUntil, r.deferredUntil, r.writOn, r.writReference, r.lapsesOn, r.reason)"
          + " from Recovery r join Application a on a.id = r.applicationId"
          + " join Party p on p.code = r.regionCode where r.regionCode in :regions"
          + " and a.regionCode = r.regionCode";

  private static final String SETTLED =
      "select g.id from GrantDecision g where g.regionCode in :regions and g.status in :determined"
          + " and not exists (select d.id from Advance d where d.regionCode = g.regionCode"
          + " and d.grantId = g.id and d.status in :toBePaid)"
          + " and not exists (select r.id from Recovery r where r.regionCode = g.regionCode"
          + " and r.grantId = g.id and r.status in :owed)";

  private static final ListOrder DUE_FIRST = ListOrder.of("funding.recovery", "due_on, id");

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject ListPages lists;

  PageOf<RecoveryRow> page(int wanted, int size) {
    return lists.page(DUE_FIRST, wanted, size, Set.of(), this::withIds, RecoveryRow::id);
  }

  private List<RecoveryRow> withIds(List<UUID> ids) {
    return rows(ROW + " and r.id in :ids").setParameter("ids", ids).getResultList();
  }

  Optional<RecoveryRow> row(UUID id) {
    return rows(ROW + " and r.id = :id").setParameter("id", id).getResultStream().findFirst();
  }

  List<EntryRow> entries(UUID id) {
    return em.createQuery(
            "select new nl.pactportal.funding.recovery.EntryRow(e.id, e.kind, e.cents,"
                + " e.happenedOn, e.said, e.recordedByName) from RecoveryEntry e"
                + " where e.regionCode in :regions and e.recoveryId = :id"
                + " order by e.happenedOn, e.recordedAt, e.id",
            EntryRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultList();
  }

  List<Rate> rates() {
    return em.createQuery(
            "select new nl.pactportal.funding.recovery.Rate(i.validFrom, i.basisPoints,"
                + " i.deMinimisCents) from InterestRate i where i.regionCode in :regions"
                + " order by i.validFrom",
            Rate.class)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** Whose day has come: the term to pay, or the time given. */
  List<UUID> due(RecoveryStatus status, LocalDate today) {
    String day = status == RecoveryStatus.DEFERRED ? "r.deferredUntil" : "r.dueOn";
    return em.createQuery(
            "select r.id from Recovery r where r.regionCode in :regions and r.status = :status and "
                + day
                + " < :today",
            UUID.class)
        .setParameter("regions", user.scope().write())
        .setParameter("status", status)
        .setParameter("today", today)
        .getResultList();
  }

  /** Determined grants on which nothing is owed anymore. */
  List<UUID> settledGrants() {
    return settled("").getResultList();
  }

  /** By what changed in this transaction, too. */
  boolean isSettled(UUID grantId) {
    return !settled(" and g.id = :grant").setParameter("grant", grantId).getResultList().isEmpty();
  }

  private TypedQuery<UUID> settled(String which) {
    return em.createQuery(SETTLED + which, UUID.class)
        .setParameter("regions", user.scope().write())
        .setParameter("determined", List.of(GrantStatus.DETERMINED, GrantStatus.REVISED))
        .setParameter("toBePaid", all(AdvanceStatus.values(), AdvanceStatus::isToBePaid))
        .setParameter("owed", all(RecoveryStatus.values(), status -> !status.ended()));
  }

  private static <S> List<S> all(S[] statuses, Predicate<S> which) {
    return Stream.of(statuses).filter(which).toList();
  }

  /** Still owed on a grant, the oldest first. */
  List<Recovery> lockOpen(UUID grantId) {
    return em.createQuery(
            "select r from Recovery r where r.regionCode in :regions and r.grantId = :grant"
                + " order by r.dueOn, r.id",
            Recovery.class)
        .setParameter("regions", user.scope().write())
        .setParameter("grant", grantId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(recovery -> !recovery.getStatus().ended())
        .toList();
  }

  Optional<Recovery> lock(UUID id) {
    return em.createQuery(
            "select r from Recovery r where r.id = :id and r.regionCode in :regions",
            Recovery.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void add(Object thing) {
    em.persist(thing);
    em.flush();
  }

  private TypedQuery<RecoveryRow> rows(String jpql) {
    return em.createQuery(jpql, RecoveryRow.class).setParameter("regions", user.scope().read());
  }
}
