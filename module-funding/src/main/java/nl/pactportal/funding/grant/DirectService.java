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
import nl.pactportal.platform.money.Money;

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
   * @param reason needed when less than requested is granted
   * @throws BusinessException if the call asks for more than arrangement 1, or at field {@code
   *     amount} if the envelope does not hold it
   */
  @Requires(DECIDE_APPLICATION)
  public void determine(
      UUID decisionId, UUID applicationId, long seenVersion, Money amount, String reason) {
    ApplicationDetail application = progress.lock(applicationId);
    if (grants.find(decisionId).isPresent()) {
      return;
    }
    if (!isDirect(calls.find(application.callId()).call())) {
      throw new BusinessException(null, "grant.direct.arrangement");
    }
    Verdict verdict = Verdict.determine(application.requested(), amount, reason);
    basis.requireGrantable(applicationId);
    decisions.decide(decisionId, application, seenVersion, verdict, Conditions.NONE);
    letters.write(application, decisionId, verdict);
    determined.fire(new DirectlyDetermined(decisionId, application, verdict.reason()));
    // last: others wait for the envelope and the pot from here to the end
    envelopes.allocate(application.claim(), application.advised(), amount, decisionId);
  }

  static boolean isDirect(CallRow call) {
    return call.arrangement() == 1;
  }
}
