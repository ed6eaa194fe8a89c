package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.scheme.ClosingMoved;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/** Signatories see the new last day in their open work when the end of a call moves. */
@ApplicationScoped
class SigningDays {
  @PersistenceContext EntityManager em;
  @Inject CallService calls;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  void follow(@Observes ClosingMoved moved) {
    CallPage call = calls.find(moved.callId());
    waiting(moved.callId()).forEach(application -> reopen(application, call));
  }

  private void reopen(Application application, CallPage call) {
    UUID id = application.getId();
    String region = application.getRegionCode();
    if (worklist.isOpen(id, FundingWork.SIGN.kind(), region)) {
      worklist.done(id, FundingWork.SIGN.kind(), region);
      worklist.open(
          FundingWork.SIGN
              .on(region, id, id, application.getReference())
              .due(call.closingDayOf(region), call.closingSaidOf(region))
              .notBy(application.getEditedBy()));
    }
  }

  private List<Application> waiting(UUID callId) {
    return em.createQuery(
            "select a from Application a where a.regionCode in :regions and a.callId = :call"
                + " and a.status = :waiting",
            Application.class)
        .setParameter("regions", user.scope().write())
        .setParameter("call", callId)
        .setParameter("waiting", ApplicationStatus.TO_SIGN)
        .getResultList();
  }
}
