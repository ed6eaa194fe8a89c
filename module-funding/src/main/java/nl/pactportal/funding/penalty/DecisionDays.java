package nl.pactportal.funding.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.time.ClockProducer;

/** When what somebody waited for was decided, or nothing was to be decided anymore. */
@ApplicationScoped
class DecisionDays {
  static final Set<StepKind> ON_APPLICATION =
      Set.of(
          StepKind.GRANTED,
          StepKind.PARTLY_GRANTED,
          StepKind.REFUSED,
          StepKind.DETERMINED_DIRECTLY,
          StepKind.NOT_PROCESSED,
          StepKind.WITHDRAWN);
  static final Set<StepKind> ON_ACCOUNT = Set.of(StepKind.DETERMINED);

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Null as long as nothing was. */
  LocalDate of(UUID applicationId, Set<StepKind> kinds) {
    return em.createQuery(
            "select s.at from ApplicationStep s where s.applicationId = :application"
                + " and s.kind in :kinds and s.regionCode in :regions order by s.at desc",
            Instant.class)
        .setParameter("application", applicationId)
        .setParameter("kinds", kinds)
        .setParameter("regions", user.scope().read())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(at -> LocalDate.ofInstant(at, ClockProducer.ZONE))
        .orElse(null);
  }
}
