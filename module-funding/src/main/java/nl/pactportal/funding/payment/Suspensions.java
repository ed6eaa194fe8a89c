package nl.pactportal.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.grant.GrantTotals;
import nl.pactportal.platform.identity.CurrentUser;

/** Stores suspensions and lifts them, by hand or when their time is over. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Suspensions {
  private static final String OPEN =
      "select s from Suspension s where s.regionCode in :regions and s.liftedAt is null";

  @PersistenceContext EntityManager em;
  @Inject GrantTotals grants;
  @Inject ApplicationHistory history;
  @Inject SuspensionLetters letters;
  @Inject CurrentUser user;
  @Inject Clock clock;

  List<SuspensionRow> of(UUID applicationId) {
    return em.createQuery(
            "select new nl.pactportal.funding.payment.SuspensionRow(s.id, s.version, s.reason,"
                + " s.noticedOn, s.lastDay, s.beganByName, s.liftedAt, s.liftedByName,"
                + " s.liftedReason) from Suspension s where s.regionCode in :regions"
                + " and s.applicationId = :application order by s.beganAt desc",
            SuspensionRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("application", applicationId)
        .getResultList();
  }

  List<Suspension> lockOpen(UUID applicationId) {
    return lock(OPEN + " and s.applicationId = :application")
        .setParameter("application", applicationId)
        .getResultList();
  }

  /** At most thirteen weeks (Awb 4:56). */
  void liftOver() {
    lock(OPEN + " and s.lastDay < :today")
        .setParameter("today", LocalDate.now(clock))
        .getResultList()
        .forEach(over -> lift(over, null));
  }

  void lift(Suspension suspension, String reason) {
    suspension.lift(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
    // revoked or determined meanwhile: then it stays so
    grants.move(suspension.getGrantId(), GrantStatus.SUSPENDED, suspension.getStatusBefore());
    history.note(
        suspension.getRegionCode(),
        suspension.getApplicationId(),
        StepKind.PAYMENT_RESUMED,
        null,
        reason);
    letters.lifted(suspension, LocalDate.now(clock), reason);
  }

  void add(Suspension suspension) {
    em.persist(suspension);
    em.flush();
  }

  private TypedQuery<Suspension> lock(String query) {
    return em.createQuery(query, Suspension.class)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE);
  }
}
