package nl.pactportal.funding.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.platform.worklist.Worklist;

/** What each step leaves in the history and on the work lists. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RevocationSteps {
  @Inject ApplicationHistory history;
  @Inject Worklist worklist;

  void announced(ApplicationDetail application, RevocationRow row) {
    history.note(
        row.regionCode(),
        row.applicationId(),
        StepKind.REVOCATION_ANNOUNCED,
        row.amount(),
        row.reason());
    worklist.open(
        FundingWork.BE_HEARD
            .on(row.regionCode(), row.id(), row.applicationId(), application.reference())
            .due(row.hearUntil(), null));
    worklist.open(
        FundingWork.DECIDE_REVOCATION
            .on(row.regionCode(), row.id(), row.applicationId(), application.reference())
            .notBy(row.announcedBy()));
  }

  void heard(RevocationRow row, String said) {
    history.note(row.regionCode(), row.applicationId(), StepKind.REVOCATION_HEARD, null, said);
    worklist.done(row.id(), FundingWork.BE_HEARD.kind());
  }

  /** The region gave its view: who decides is told so. */
  void replied(ApplicationDetail application, RevocationRow row, String said) {
    heard(row, said);
    worklist.done(row.id(), FundingWork.DECIDE_REVOCATION.kind());
    worklist.open(
        FundingWork.WEIGH_VIEW
            .on(row.regionCode(), row.id(), row.applicationId(), application.reference())
            .notBy(row.announcedBy()));
  }

  void decided(RevocationRow row, StepKind kind, String reason) {
    history.note(row.regionCode(), row.applicationId(), kind, row.amount(), reason);
    worklist.done(row.id(), FundingWork.BE_HEARD.kind());
    worklist.done(row.id(), FundingWork.DECIDE_REVOCATION.kind());
    worklist.done(row.id(), FundingWork.WEIGH_VIEW.kind());
  }
}
