package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/** Drafts whose call closed; one transaction each, so that one of them cannot stop the others. */
@ApplicationScoped
@Transactional
class ClosedDrafts {
  private static final int AT_ONCE = 200;

  @PersistenceContext EntityManager em;
  @Inject ApplicationRepository applications;
  @Inject ApplicationHistory history;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The closing instant itself still counts. */
  List<UUID> waiting() {
    return em.createQuery(
            "select a.id from Application a join Call c on c.id = a.callId"
                + " join Envelope e on e.callId = a.callId and e.regionCode = a.regionCode"
                + " where a.regionCode in :regions and a.status = :draft"
                + " and (e.closesAt < :now or e.closesAt is null and c.closesAt < :now)"
                + " order by a.id",
            UUID.class)
        .setParameter("regions", user.scope().write())
        .setParameter("draft", ApplicationStatus.DRAFT)
        .setParameter("now", clock.instant())
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /** Another node may have been first; then there is nothing left to do. */
  void end(UUID id) {
    applications
        .lock(id, user.scope().write())
        .filter(draft -> draft.getStatus() == ApplicationStatus.DRAFT)
        .ifPresent(this::end);
  }

  private void end(Application draft) {
    draft.become(ApplicationStatus.NOT_SUBMITTED);
    history.note(
        draft.getRegionCode(), draft.getId(), StepKind.NOT_SUBMITTED, draft.getRequested(), null);
    worklist.done(draft.getId(), FundingWork.REVISE.kind());
    worklist.done(draft.getId(), FundingWork.CLOSES_SOON.kind());
  }
}
