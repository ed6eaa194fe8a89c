package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads the lists and stores what is found. */
@ApplicationScoped
class CheckRepository {
  private static final String LINES =
      "select new nl.pactportal.funding.assessment.CheckLine(i.id, i.questionNl, i.questionEn,"
          + " i.source, i.highest, a.outcome, a.score, a.remark) from CheckItem i"
          + " left join CheckAnswer a on a.itemId = i.id and a.applicationId = :application"
          + " and a.regionCode = :region where i.regionCode in :regions and i.phase = :phase and ";

  /**
   * What every call asked when this one opened: a question that came later is for later calls, so
   * that all applications of a call are measured alike.
   */
  private static final String AT_OPENING =
      "i.callId is null and i.sinceAt <= (select c.opensAt from Call c where c.id = :call"
          + " and c.regionCode in :regions) and (i.untilAt is null or i.untilAt > (select o.opensAt"
          + " from Call o where o.id = :call and o.regionCode in :regions)) order by i.place, i.id";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** The list of that call, which is closed once it opens; or the one of every call. */
  List<CheckLine> lines(String regionCode, UUID applicationId, UUID callId, CheckPhase phase) {
    List<CheckLine> own =
        em.createQuery(
                LINES + "i.callId = :call and i.untilAt is null order by i.place, i.id",
                CheckLine.class)
            .setParameter("application", applicationId)
            .setParameter("region", regionCode)
            .setParameter("regions", user.scope().read())
            .setParameter("phase", phase)
            .setParameter("call", callId)
            .getResultList();
    return own.isEmpty() ? usual(regionCode, applicationId, callId, phase) : own;
  }

  private List<CheckLine> usual(
      String regionCode, UUID applicationId, UUID callId, CheckPhase phase) {
    return em.createQuery(LINES + AT_OPENING, CheckLine.class)
        .setParameter("application", applicationId)
        .setParameter("region", regionCode)
        .setParameter("regions", user.scope().read())
        .setParameter("phase", phase)
        .setParameter("call", callId)
        .getResultList();
  }

  Map<UUID, CheckAnswer> answers(UUID applicationId) {
    return em.createQuery(
            "select a from CheckAnswer a where a.applicationId = :application"
                + " and a.regionCode in :regions",
            CheckAnswer.class)
        .setParameter("application", applicationId)
        .setParameter("regions", user.scope().write())
        .getResultStream()
        .collect(Collectors.toMap(CheckAnswer::getItemId, Function.identity()));
  }

  void add(CheckAnswer answer) {
    em.persist(answer);
  }
}
