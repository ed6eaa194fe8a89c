package nl.pactportal.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/** Stores decisions and draws advances on them. */
@ApplicationScoped
class GrantRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.grant.GrantRow(g.id, g.applicationId, g.regionCode,"
          + " g.outcome, g.status, g.amountCents, g.advancedCents, g.paidCents, g.advancePermille, g.ground, g.reason, g.decidedBy,"
          + " g.decidedAt) from GrantDecision g where g.regionCode in :regions";

  private static final String ONE = " where g.regionCode in :regions and g.id = :id";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  Optional<GrantRow> ofApplication(UUID applicationId) {
    return em.createQuery(ROW + " and g.applicationId = :application", GrantRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("application", applicationId)
        .getResultStream()
        .findFirst();
  }

  Optional<GrantRow> find(UUID id) {
    return em.createQuery(ROW + " and g.id = :id", GrantRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<Conditions> conditions(UUID applicationId) {
    return em.createQuery(
            "select new nl.pactportal.funding.grant.Conditions(g.periodFrom, g.periodUntil,"
                + " g.obligations, g.settleBy) from GrantDecision g"
                + " where g.regionCode in :regions and g.applicationId = :application",
            Conditions.class)
        .setParameter("regions", user.scope().read())
        .setParameter("application", applicationId)
        .getResultStream()
        .findFirst();
  }

  /** What was granted of each line of the budget. */
  Optional<LinePlan> lines(UUID applicationId) {
    return em.createQuery(
            "select g.lines from GrantDecision g where g.regionCode in :regions"
                + " and g.applicationId = :application and g.lines is not null",
            LinePlan.class)
        .setParameter("regions", user.scope().read())
        .setParameter("application", applicationId)
        .getResultStream()
        .findFirst();
  }

  /** Does nothing where there is none. */
  void lock(UUID applicationId) {
    em.createQuery(
            "select g from GrantDecision g where g.applicationId = :application"
                + " and g.regionCode in :regions",
            GrantDecision.class)
        .setParameter("application", applicationId)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  void add(GrantDecision decision) {
    em.persist(decision);
  }

  /**
   * Checks and draws in one statement, and so holds the row until the transaction ends.
   *
   * @return false if that much is not left of the grant
   */
  boolean draw(UUID id, Money amount) {
    return em.createQuery(
                "update GrantDecision g set g.advancedCents = g.advancedCents + :cents"
                    + " where g.regionCode in :regions and g.id = :id"
                    + " and g.status = :active"
                    + " and (g.advancedCents + :cents) * 1000 <= g.amountCents * g.advancePermille")
            .setParameter("active", GrantStatus.ACTIVE)
            .setParameter("cents", amount.cents())
            .setParameter("regions", user.scope().write())
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  /** False if its status is none of those. */
  boolean become(UUID id, List<GrantStatus> before, GrantStatus next) {
    return em.createQuery(
                "update GrantDecision g set g.status = :next" + ONE + " and g.status in :before")
            .setParameter("next", next)
            .setParameter("before", before)
            .setParameter("regions", user.scope().write())
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  /** False if its status is none of those, or the amount is above the grant (I6). */
  boolean determine(UUID id, List<GrantStatus> before, long cents) {
    return settle(id, before, GrantStatus.DETERMINED, cents);
  }

  boolean revise(UUID id, List<GrantStatus> before, long cents) {
    return settle(id, before, GrantStatus.REVISED, cents);
  }

  /** False if its status is none of those, or more than that is advanced. */
  boolean lower(UUID id, List<GrantStatus> before, long cents) {
    return em.createQuery(
                "update GrantDecision g set g.amountCents = :cents"
                    + ONE
                    + " and g.status in :before and g.advancedCents <= :cents")
            .setParameter("cents", cents)
            .setParameter("before", before)
            .setParameter("regions", user.scope().write())
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  private boolean settle(UUID id, List<GrantStatus> before, GrantStatus next, long cents) {
    return em.createQuery(
                "update GrantDecision g set g.status = :next, g.determinedCents = :cents"
                    + ONE
                    + " and g.status in :before and g.amountCents >= :cents")
            .setParameter("next", next)
            .setParameter("cents", cents)
            .setParameter("before", before)
            .setParameter("regions", user.scope().write())
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  /** Moves the totals of what was advanced and paid; false if they would leave their bounds. */
  boolean move(UUID id, long advanced, long paid) {
    return em.createQuery(
                "update GrantDecision g set g.advancedCents = g.advancedCents + :advanced,"
                    + " g.paidCents = g.paidCents + :paid"
                    + ONE
                    + " and g.advancedCents + :advanced >= 0 and g.paidCents + :paid >= 0"
                    + " and g.advancedCents + :advanced <= g.amountCents")
            .setParameter("advanced", advanced)
            .setParameter("paid", paid)
            .setParameter("regions", user.scope().write())
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }
}
