package nl.pactportal.funding.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Stores requests for a change, and the versions of grants. */
@ApplicationScoped
class AmendmentRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.amendment.AmendmentRow(a.id, a.version, a.regionCode,"
          + " a.applicationId, a.grantId, a.amountCents, a.periodFrom, a.periodUntil,"
          + " a.activities, a.reason, a.status, a.eyes.proposedBy,"
          + " a.eyes.proposedByName, a.eyes.proposedAt,"
          + " a.decisionReason, a.eyes.decidedByName, a.eyes.decidedAt) from Amendment a"
          + " where a.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * @throws BusinessException if another change of the same grant is still asked for
   */
  void add(Amendment amendment) {
    try {
      em.persist(amendment);
      em.flush();
    } catch (PersistenceException second) {
      throw new BusinessException(null, "amendment.already");
    }
  }

  /**
   * What it points to goes first: these are columns to the mapper, and foreign keys to the
   * database.
   */
  void add(GrantVersion version) {
    em.flush();
    em.persist(version);
  }

  List<AmendmentRow> ofApplication(UUID applicationId) {
    return em.createQuery(
            ROW + " and a.applicationId = :application order by a.eyes.proposedAt",
            AmendmentRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("application", applicationId)
        .getResultList();
  }

  Optional<AmendmentRow> find(UUID id) {
    return em.createQuery(ROW + " and a.id = :id", AmendmentRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Amendment entity(UUID id) {
    return em.createQuery(
            "select a from Amendment a where a.id = :id and a.regionCode in :regions",
            Amendment.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("amendment " + id));
  }

  List<VersionRow> versions(UUID grantId) {
    return em.createQuery(
            "select new nl.pactportal.funding.amendment.VersionRow(v.number, v.amountCents,"
                + " v.periodFrom, v.periodUntil, v.activities, v.reason, v.decidedAt, v.letterId)"
                + " from GrantVersion v where v.regionCode in :regions and v.grantId = :grant"
                + " order by v.number",
            VersionRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("grant", grantId)
        .getResultList();
  }

  /** A revocation is announced or decided on, and not over yet. */
  boolean isBeingTakenBack(UUID grantId) {
    return !em.createNativeQuery(
            "select 1 from funding.revocation where grant_id = ?1"
                + " and region_code = any (string_to_array(?2, ','))"
                + " and status in ('ANNOUNCED', 'HEARD', 'DECIDED')")
        .setParameter(1, grantId)
        .setParameter(2, String.join(",", user.scope().read()))
        .getResultList()
        .isEmpty();
  }

  /**
   * Checks and changes in one statement, as advances do that are drawn at the same moment.
   *
   * @return false if more was advanced than may be of that amount, or it does not run any more
   */
  boolean amend(UUID grantId, long cents, LocalDate from, LocalDate until) {
    return em.createNativeQuery(
                "update funding.grant_decision set amount_cents = ?1,"
                    + " period_from = coalesce(cast(?2 as date), period_from),"
                    + " period_until = coalesce(cast(?3 as date), period_until), version = version + 1"
                    + " where id = ?4 and status = 'ACTIVE'"
                    + " and advanced_cents * 1000 <= ?1 * advance_permille")
            .setParameter(1, cents)
            .setParameter(2, from)
            .setParameter(3, until)
            .setParameter(4, grantId)
            .executeUpdate()
        == 1;
  }
}
