package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/**
 * Notes each step twice, in the transaction that makes it: for the readers of the application, with
 * the words of the actor, and in the audit trail, without them.
 */
@ApplicationScoped
public class ApplicationHistory {
  @PersistenceContext EntityManager em;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param amount null where the step is not about money
   * @param remark the reason given, or null
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(
      String regionCode, UUID applicationId, StepKind kind, Money amount, String remark) {
    em.persist(
        new ApplicationStep(regionCode, applicationId, kind)
            .with(amount, remark)
            .by(user.person(), clock.instant()));
    audit.record(
        "application." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        regionCode,
        "application",
        applicationId,
        amount == null ? "" : "cents=" + amount.cents());
  }

  List<StepRow> of(UUID applicationId) {
    return em.createQuery(
            "select new nl.pactportal.funding.application.StepRow(s.kind, s.at, s.actorName,"
                + " s.amount, s.remark) from ApplicationStep s where s.applicationId = :application"
                + " and s.regionCode in :regions order by s.at, s.id",
            StepRow.class)
        .setParameter("application", applicationId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }
}
