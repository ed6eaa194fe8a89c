package nl.pactportal.funding.grant;

import static nl.pactportal.funding.FundingPermission.DECIDE_APPLICATION;
import static nl.pactportal.funding.FundingPermission.PREPARE_ADVANCE;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.Worklist;

/** What the decider of the province does: grant, all or part, or refuse. */
@ApplicationScoped
@Transactional
public class GrantService {
  @Inject GrantRepository grants;
  @Inject ApplicationProgress progress;
  @Inject Envelopes envelopes;
  @Inject DecisionBasis basis;
  @Inject Decisions decisions;
  @Inject GrantLetters letters;
  @Inject Event<Granted> granted;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  /** The decision on an application, if there is one this user may see. */
  @Requires(VIEW_FUNDING)
  public Optional<GrantRow> ofApplication(UUID applicationId) {
    return grants.ofApplication(applicationId);
  }

  /**
   * As much as the ceiling holds (Awb 4:25, second paragraph), under no conditions.
   *
   * @param decisionId made once by the form; the same id again changes nothing
   * @param reason needed when less than requested is granted
   * @throws BusinessException at field {@code amount} if the envelope does not hold it
   */
  @Requires(DECIDE_APPLICATION)
  public void grant(
      UUID decisionId, UUID applicationId, long seenVersion, Money amount, String reason) {
    Award award = new Award(amount, RefusalGround.CEILING, reason, Conditions.NONE);
    grant(decisionId, applicationId, seenVersion, award);
  }

  /**
   * @param decisionId made once by the form; the same id again changes nothing
   * @throws BusinessException at the field that cannot be so, or if the region has to be heard
   *     first on why it does not get all (Awb 4:12, second paragraph)
   */
  @Requires(DECIDE_APPLICATION)
  public void grant(UUID decisionId, UUID applicationId, long seenVersion, Award award) {
    ApplicationDetail application = progress.lock(applicationId);
    if (grants.find(decisionId).isPresent()) {
      return;
    }
    Verdict verdict = award.verdict(application.requested());
    Money amount = verdict.amount();
    Conditions conditions = award.conditions();
    conditions.require();
    award.lines().requireFor(application.costs(), amount, "amount");
    basis.requireGrantable(applicationId);
    basis.requireHeard(applicationId, verdict.ground(), "partGround");
    decisions.decide(decisionId, application, seenVersion, verdict, award);
    worklist.open(
        FundingWork.ADVANCE
            .on(application.regionCode(), applicationId, applicationId, application.reference())
            .notBy(user.getSubject()));
    letters.write(application, decisionId, verdict, award);
    granted.fire(new Granted(grants.find(decisionId).orElseThrow(), application, conditions));
    // last: others wait for the envelope and the pot from here to the end
    envelopes.allocate(application.claim(), application.advised(), amount, decisionId);
  }

  /** What a grant obliges to; nothing for one that was refused or is not there. */
  @Requires(VIEW_FUNDING)
  public Conditions conditions(UUID applicationId) {
    return grants.conditions(applicationId).orElse(Conditions.NONE);
  }

  /** What was granted of each line of the budget, when it was decided; empty without lines. */
  @Requires(VIEW_FUNDING)
  public LinePlan lines(UUID applicationId) {
    return grants.lines(applicationId).orElse(LinePlan.NONE);
  }

  /**
   * @param decisionId made once by the form; the same id again changes nothing
   * @throws BusinessException if the region has to be heard first (Awb 4:12, second paragraph)
   */
  @Requires(DECIDE_APPLICATION)
  public void refuse(
      UUID decisionId, UUID applicationId, long seenVersion, RefusalGround ground, String reason) {
    ApplicationDetail application = progress.lock(applicationId);
    if (grants.find(decisionId).isEmpty()) {
      Verdict verdict = Verdict.refuse(ground, reason);
      basis.requireHeard(applicationId, ground, "ground");
      decisions.decide(decisionId, application, seenVersion, verdict, Award.NOTHING);
      letters.write(application, decisionId, verdict, Award.NOTHING);
      envelopes.release(application.claim(), application.advised());
    }
  }

  /**
   * Keeps every other advance on this grant waiting until this transaction ends.
   *
   * @throws NotFoundException if nothing was granted on it
   */
  @Requires(PREPARE_ADVANCE)
  public GrantRow lockForAdvance(UUID applicationId) {
    grants.lock(applicationId);
    return grants
        .ofApplication(applicationId)
        .filter(GrantRow::granted)
        .orElseThrow(() -> new NotFoundException("grant of " + applicationId));
  }

  /**
   * Draws an advance on a grant.
   *
   * @throws BusinessException at field {@code amount}, saying what is left, if it does not fit
   */
  @Requires(PREPARE_ADVANCE)
  public void draw(UUID grantId, Money amount) {
    if (!grants.draw(grantId, amount)) {
      Money left = grants.find(grantId).map(GrantRow::left).orElse(Money.ZERO);
      throw new BusinessException("advanceAmount", "advance.overGrant", left.toEuro());
    }
  }
}
