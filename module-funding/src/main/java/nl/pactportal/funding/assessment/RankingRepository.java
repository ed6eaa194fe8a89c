package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads what is needed to put the applications of a call in their order. */
@ApplicationScoped
class RankingRepository {
  private static final Set<ApplicationStatus> IN_ORDER =
      Set.of(
          ApplicationStatus.COMPLETE, ApplicationStatus.IN_ASSESSMENT, ApplicationStatus.TO_DECIDE);
  private static final Set<ApplicationStatus> WAITING =
      Set.of(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_SUPPLEMENT);

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<RankedRow> rows(UUID callId) {
    return em.createQuery(
            "select new nl.pactportal.funding.assessment.RankedRow(a.id, a.reference, a.regionCode,"
                + " p.name, a.title, a.status, a.requested, a.advised, a.submittedAt)"
                + " from Application a join Party p on p.code = a.regionCode"
                + " where a.regionCode in :regions and a.callId = :call and a.status in :statuses",
            RankedRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("call", callId)
        .setParameter("statuses", IN_ORDER)
        .getResultList();
  }

  long waiting(UUID callId) {
    return em.createQuery(
            "select count(a) from Application a where a.regionCode in :regions"
                + " and a.callId = :call and a.status in :statuses",
            Long.class)
        .setParameter("regions", user.scope().read())
        .setParameter("call", callId)
        .setParameter("statuses", WAITING)
        .getSingleResult();
  }

  /** When the last supplement of an application was handed in, for those that had one. */
  Map<UUID, Instant> supplied(UUID callId) {
    Map<UUID, Instant> moments = new HashMap<>();
    em.createQuery(
            // EclipseLink does not convert what max() gives, so the last one is put last
            "select s.applicationId, s.suppliedAt from Supplement s, Application a"
                + " where a.id = s.applicationId and a.callId = :call and s.suppliedAt is not null"
                + " and s.regionCode in :regions order by s.suppliedAt",
            Object[].class)
        .setParameter("call", callId)
        .setParameter("regions", user.scope().read())
        .getResultList()
        .forEach(row -> moments.put((UUID) row[0], (Instant) row[1]));
    return moments;
  }

  Map<UUID, Integer> scores(UUID callId) {
    Map<UUID, Integer> scores = new HashMap<>();
    em.createQuery(
            "select c.applicationId, sum(c.score) from CheckAnswer c, Application a"
                + " where a.id = c.applicationId and a.callId = :call and c.score is not null"
                + " and c.regionCode in :regions group by c.applicationId",
            Object[].class)
        .setParameter("call", callId)
        .setParameter("regions", user.scope().read())
        .getResultList()
        .forEach(row -> scores.put((UUID) row[0], ((Number) row[1]).intValue()));
    return scores;
  }

  /** What is free of the pot. */
  long free(UUID callId) {
    return em.createQuery(
            "select p.ceilingCents - (p.reservedCents + p.allocatedCents) from Pot p"
                + " where p.regionCode in :regions and p.callId = :call",
            Long.class)
        .setParameter("regions", user.scope().read())
        .setParameter("call", callId)
        .getSingleResult();
  }
}
