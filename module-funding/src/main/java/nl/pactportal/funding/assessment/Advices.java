package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Keeps advice; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Advices {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** What counts until it is made void; none for who does not work for the province. */
  public Optional<AdviceRow> valid(UUID applicationId) {
    return em.createQuery(
            "select new nl.pactportal.funding.assessment.AdviceRow(a.amount, a.motivation,"
                + " a.stateAid, a.stateAidRemark, a.obligations, a.schedule, a.lines, a.contentHash,"
                + " a.advisedBy, a.advisedByName, a.advisedAt) from Advice a"
                + " where a.applicationId = :application and a.voidAt is null"
                + " and a.regionCode in :regions",
            AdviceRow.class)
        .setParameter("application", applicationId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }

  void add(Advice advice) {
    em.persist(advice.by(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  void end(UUID applicationId) {
    em.createQuery(
            "select a from Advice a where a.applicationId = :application and a.voidAt is null"
                + " and a.regionCode in :regions",
            Advice.class)
        .setParameter("application", applicationId)
        .setParameter("regions", user.scope().write())
        .getResultList()
        .forEach(advice -> advice.end(clock.instant()));
  }
}
