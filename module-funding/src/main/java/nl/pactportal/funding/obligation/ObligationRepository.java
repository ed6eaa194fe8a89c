package nl.pactportal.funding.obligation;

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
import nl.pactportal.funding.ListOrder;
import nl.pactportal.funding.ListPages;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads and stores obligations and their versions. */
@ApplicationScoped
class ObligationRepository {
  private static final int MOST = 500;
  private static final String ROW =
      "select new nl.pactportal.funding.obligation.ObligationRow(o.id, o.version, o.regionCode,"
          + " p.name, o.grantId, o.applicationId, a.reference, a.title, o.covers, o.status,"
          + " o.dueOn, o.dueSaid, o.provenance, o.mergedInto, o.letterDueOn, o.letterCorrectedOn,"
          + " o.remindedOn, o.termUntil, g.status) from Obligation o"
          + " join Application a on a.id = o.applicationId"
          + " join GrantDecision g on g.id = o.grantId"
          + " join Party p on p.code = o.regionCode where o.regionCode in :regions"
          + " and a.regionCode = o.regionCode and g.regionCode = o.regionCode";
  private static final String ORDER = " order by o.dueOn, a.reference, o.id";
  private static final String CHANGE =
      "select new nl.pactportal.funding.obligation.ChangeRow(c.id, c.version, c.status, c.dueOn,"
          + " c.dueSaid, c.provenance, c.mergeInto, c.reasonCode, c.reason, c.source, c.linkId,"
          + " c.state, c.eyes.proposedBy, c.eyes.proposedByName, c.eyes.proposedAt,"
          + " c.eyes.decidedByName, c.eyes.decidedAt,"
          + " c.declineReason) from ObligationChange c where c.regionCode in :regions"
          + " and c.obligationId = :obligation order by c.eyes.proposedAt desc, c.id desc";

  private static final ListOrder DUE_FIRST = ListOrder.of("funding.obligation", "due_on, id");

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject ListPages lists;

  List<ObligationRow> all() {
    return rows(ROW + ORDER).setMaxResults(MOST).getResultList();
  }

  PageOf<ObligationRow> page(int wanted, int size) {
    return lists.page(DUE_FIRST, wanted, size, Set.of(), this::withIds, ObligationRow::id);
  }

  private List<ObligationRow> withIds(List<UUID> ids) {
    return rows(ROW + " and o.id in :ids").setParameter("ids", ids).getResultList();
  }

  List<ObligationRow> ofApplication(UUID applicationId) {
    return rows(ROW + " and o.applicationId = :application" + ORDER)
        .setParameter("application", applicationId)
        .getResultList();
  }

  Optional<ObligationRow> row(UUID id) {
    return rows(ROW + " and o.id = :id").setParameter("id", id).getResultStream().findFirst();
  }

  List<ObligationRow> mergedInto(UUID id) {
    return rows(ROW + " and o.mergedInto = :id" + ORDER).setParameter("id", id).getResultList();
  }

  /** Obligations of other grants of that region that may still cover more. */
  List<ObligationRow> targets(ObligationRow from) {
    return rows(ROW
            + " and o.regionCode = :region and o.grantId <> :grant and o.status in :open"
            + ORDER)
        .setParameter("region", from.regionCode())
        .setParameter("grant", from.grantId())
        .setParameter("open", List.of(ObligationStatus.IN_FORCE, ObligationStatus.NOT_IN_FORCE))
        .getResultList();
  }

  /** Reminded of, and the term set after that passed, too. */
  List<ObligationRow> toDetermine(LocalDate today) {
    return rows(ROW
            + " and o.status = :inForce and o.termUntil < :today and g.status in :running"
            + ORDER)
        .setParameter("inForce", ObligationStatus.IN_FORCE)
        .setParameter("today", today)
        .setParameter("running", List.of(GrantStatus.ACTIVE, GrantStatus.SUSPENDED))
        .getResultList();
  }

  /** In force, past the due day, and not yet reminded of. */
  List<UUID> toRemind(LocalDate today) {
    return em.createQuery(
            "select o.id from Obligation o where o.regionCode in :regions and o.status = :inForce"
                + " and o.dueOn < :today and o.remindedOn is null"
                + " and exists (select g from GrantDecision g where g.id = o.grantId"
                + " and g.regionCode = o.regionCode and g.status in :running)"
                + " and not exists (select x from Accountability x where x.grantId = o.grantId"
                + " and x.regionCode = o.regionCode and x.submittedAt is not null)",
            UUID.class)
        .setParameter("regions", user.scope().write())
        .setParameter("inForce", ObligationStatus.IN_FORCE)
        .setParameter("running", List.of(GrantStatus.ACTIVE, GrantStatus.SUSPENDED))
        .setParameter("today", today)
        .getResultList();
  }

  List<ChangeRow> changes(UUID obligationId) {
    return em.createQuery(CHANGE, ChangeRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("obligation", obligationId)
        .getResultList();
  }

  Optional<Obligation> lock(UUID id) {
    return locked(Obligation.class, id);
  }

  Optional<ObligationChange> lockChange(UUID id) {
    return locked(ObligationChange.class, id);
  }

  List<Obligation> lockOpenOf(UUID grantId) {
    return em.createQuery(
            "select o from Obligation o where o.regionCode in :regions and o.grantId = :grant"
                + " and o.status = :inForce",
            Obligation.class)
        .setParameter("regions", user.scope().write())
        .setParameter("grant", grantId)
        .setParameter("inForce", ObligationStatus.IN_FORCE)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  boolean isTermPassed(UUID grantId, LocalDate today) {
    return em.createQuery(
                "select count(o) from Obligation o where o.regionCode in :regions"
                    + " and o.grantId = :grant and o.status = :inForce and o.termUntil < :today",
                Long.class)
            .setParameter("regions", user.scope().read())
            .setParameter("grant", grantId)
            .setParameter("inForce", ObligationStatus.IN_FORCE)
            .setParameter("today", today)
            .getSingleResult()
        > 0;
  }

  /** At once, so that what refers to it finds it there. */
  void add(Object thing) {
    em.persist(thing);
    em.flush();
  }

  private <T> Optional<T> locked(Class<T> type, UUID id) {
    return em.createQuery(
            "select x from "
                + type.getSimpleName()
                + " x where x.id = :id and x.regionCode in :regions",
            type)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<ObligationRow> rows(String jpql) {
    return em.createQuery(jpql, ObligationRow.class).setParameter("regions", user.scope().read());
  }
}
