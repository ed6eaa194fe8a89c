package nl.pactportal.funding.guide;

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

/** Holds on to the version an application was submitted under; a later one changes nothing. */
@ApplicationScoped
public class GuideInForce {
  @PersistenceContext EntityManager em;
  @Inject GuideRepository guides;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** In the transaction that submits it; the first time counts. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void freeze(String regionCode, UUID applicationId, UUID callId) {
    if (of(applicationId).isEmpty()) {
      guides
          .inForce(callId)
          .ifPresent(
              guide ->
                  em.persist(
                      new ApplicationGuide(
                          regionCode,
                          applicationId,
                          guide.id(),
                          clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }
  }

  /** Empty if there was no guide then. */
  @Transactional
  public Optional<GuideRow> of(UUID applicationId) {
    return em.createQuery(
            "select f.guideId from ApplicationGuide f where f.id = :application"
                + " and f.regionCode in :regions",
            UUID.class)
        .setParameter("application", applicationId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst()
        .flatMap(guides::row);
  }
}
