package nl.pactportal.funding.grant;

import static nl.pactportal.funding.FundingPermission.DECIDE_LATE;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.scheme.Outages;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;

/**
 * What came after the closing instant counts only if a decider says so: who could not reach the
 * portal is not in default (Awb 2:21, third paragraph).
 */
@ApplicationScoped
@Transactional
public class LateService {
  @Inject LateRepository late;
  @Inject GrantLetters letters;
  @Inject GrantRepository grants;
  @Inject Outages outages;
  @Inject ApplicationProgress progress;
  @Inject ApplicationHistory history;
  @Inject Worklist worklist;
  @Inject Independence independence;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** What was decided about it, if it came late and somebody decided. */
  @Requires(VIEW_FUNDING)
  public Optional<LateRow> of(UUID applicationId) {
    return late.of(applicationId);
  }

  /**
   * Lets it in; it is then submitted like any other, at the instant it came.
   *
   * @param outageId the outage that kept the region from submitting; null for another reason
   */
  @Requires(DECIDE_LATE)
  public void admit(UUID applicationId, long seenVersion, UUID outageId, String reason) {
    ApplicationDetail application = progress.lock(applicationId, seenVersion);
    String why = Reason.require(reason, "lateReason");
    if (outageId != null) {
      outages.require(outageId);
    }
    decide(application, LateOutcome.ADMITTED, outageId, why);
    progress.become(applicationId, ApplicationStatus.SUBMITTED);
    note(application, StepKind.LATE_ADMITTED, why);
    worklist.open(
        FundingWork.CHECK.on(
            application.regionCode(), applicationId, applicationId, application.reference()));
  }

  /** Refuses it for being late; that is a decision like any other, open to objection. */
  @Requires(DECIDE_LATE)
  public void refuse(UUID applicationId, long seenVersion, String reason) {
    ApplicationDetail application = progress.lock(applicationId, seenVersion);
    String why = Reason.require(reason, "lateRefuseReason");
    decide(application, LateOutcome.REFUSED, null, why);
    Verdict verdict = Verdict.refuse(RefusalGround.SCHEME, why);
    progress.decide(applicationId, verdict.outcome(), Money.ZERO);
    UUID decisionId = UuidV7.next();
    grants.add(
        new GrantDecision(decisionId, application.regionCode(), applicationId, verdict)
            .by(user.getSubject(), now()));
    note(application, StepKind.REFUSED, why);
    letters.write(application, decisionId, verdict, Award.NOTHING);
  }

  private void decide(
      ApplicationDetail application, LateOutcome outcome, UUID outageId, String reason) {
    if (application.status() != ApplicationStatus.LATE) {
      throw new BusinessException(null, "application.wrongStatus");
    }
    independence.requireOfDecider(application.regionCode());
    late.add(
        new LateDecision(application.regionCode(), application.id(), outcome)
            .because(outageId, reason)
            .by(user.person(), now()));
    worklist.done(application.id(), FundingWork.LATE.kind());
  }

  private void note(ApplicationDetail application, StepKind kind, String reason) {
    history.note(application.regionCode(), application.id(), kind, application.requested(), reason);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
