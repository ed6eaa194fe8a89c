package nl.pactportal.funding.grant;

import static nl.pactportal.funding.FundingPermission.DECIDE_APPLICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.platform.error.BusinessException;

/** Granting and determining in one, where the call has the lightest arrangement (Awb 4:43). */
@ApplicationScoped
@Transactional
public class DirectService {
  @Inject GrantRepository grants;
  @Inject ApplicationProgress progress;
  @Inject CallService calls;
  @Inject Envelopes envelopes;
  @Inject DecisionBasis basis;
  @Inject Decisions decisions;
  @Inject GrantLetters letters;
  @Inject Event<DirectlyDetermined> determined;

  /**
   * @param decisionId made once by the form; the same id again changes nothing
   * @param award its conditions do not count: nothing is to be done for it anymore
   * @throws BusinessException if the call asks for more than arrangement 1, or at field {@code
   *     amount} if the envelope does not hold it
   */
  @Requires(DECIDE_APPLICATION)
  public void determine(UUID decisionId, UUID applicationId, long seenVersion, Award award) {
    ApplicationDetail application = progress.lock(applicationId);
    if (grants.find(decisionId).isPresent()) {
      return;
    }
    if (!isDirect(calls.find(application.callId()).call())) {
      throw new BusinessException(null, "grant.direct.arrangement");
    }
    Verdict verdict =
        Verdict.determine(application.requested(), award.amount(), award.ground(), award.reason());
    award.lines().requireFor(application.costs(), verdict.amount(), "amount");
    basis.requireGrantable(applicationId);
    basis.requireHeard(applicationId, verdict.ground(), "partGround");
    decisions.decide(decisionId, application, seenVersion, verdict, award.unconditional());
    letters.write(application, decisionId, verdict, award.unconditional());
    determined.fire(new DirectlyDetermined(decisionId, application, verdict.reason()));
    // last: others wait for the envelope and the pot from here to the end
    envelopes.allocate(application.claim(), application.advised(), verdict.amount(), decisionId);
  }

  static boolean isDirect(CallRow call) {
    return call.arrangement() == 1;
  }
}
