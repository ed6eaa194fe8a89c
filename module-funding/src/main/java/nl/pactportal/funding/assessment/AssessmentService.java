package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.FundingPermission.ASSESS_APPLICATION;
import static nl.pactportal.funding.FundingPermission.DECIDE_APPLICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.Worklist;

/** What an assessor of the province does: weigh an application and advise on it. */
@ApplicationScoped
@Transactional
public class AssessmentService {
  @Inject ApplicationProgress progress;
  @Inject ApplicationHistory history;
  @Inject Envelopes envelopes;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  @Requires(ASSESS_APPLICATION)
  public void start(UUID id, long seenVersion) {
    ApplicationDetail application = progress.lock(id, seenVersion);
    requireNotOwn(application.regionCode());
    progress.become(id, ApplicationStatus.IN_ASSESSMENT);
    history.note(application.regionCode(), id, StepKind.ASSESSMENT_STARTED, null, null);
  }

  /**
   * Advises; what is advised is reserved until the decision.
   *
   * @throws BusinessException at field {@code advised} if it is more than asked or than is free
   */
  @Requires(ASSESS_APPLICATION)
  public void advise(UUID id, long seenVersion, Money advised, String motivation) {
    ApplicationDetail application = progress.lock(id, seenVersion);
    requireNotOwn(application.regionCode());
    if (advised == null || advised.compareTo(Money.ZERO) < 0) {
      throw new BusinessException("advised", "assessment.advised.missing");
    }
    Reason.require(motivation, "motivation");
    progress.advise(id, advised);
    envelopes.reserve(claimOf(application), advised);
    history.note(application.regionCode(), id, StepKind.ADVISED, advised, motivation);
    worklist.done(id, FundingWork.ASSESS.kind());
    worklist.open(
        FundingWork.DECIDE
            .on(application.regionCode(), id, id, application.reference())
            .notBy(user.getSubject()));
  }

  /** The decider asks for another look: the advice and its reservation are void. */
  @Requires(DECIDE_APPLICATION)
  public void sendBack(UUID id, long seenVersion, String reason) {
    ApplicationDetail application = progress.lock(id, seenVersion);
    Reason.require(reason, "reassessReason");
    progress.reassess(id);
    envelopes.release(claimOf(application), application.advised());
    history.note(application.regionCode(), id, StepKind.REASSESSED, null, reason);
    worklist.done(id, FundingWork.DECIDE.kind());
    worklist.open(FundingWork.ASSESS.on(application.regionCode(), id, id, application.reference()));
  }

  /** Awb 2:4: who acts for a region does not assess it. */
  private void requireNotOwn(String regionCode) {
    if (user.person().regions().contains(regionCode)) {
      throw new BusinessException(null, "grant.notIndependent");
    }
  }

  private static Claim claimOf(ApplicationDetail application) {
    return new Claim(application.regionCode(), application.callId(), application.id());
  }
}
