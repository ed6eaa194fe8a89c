package nl.pactportal.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/** What every decision on an application asks first, and leaves behind. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Decisions {
  @Inject GrantRepository grants;
  @Inject ApplicationHistory history;
  @Inject ApplicationProgress progress;
  @Inject CallService calls;
  @Inject DecisionBasis basis;
  @Inject Independence independence;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  void decide(
      UUID decisionId,
      ApplicationDetail application,
      long seenVersion,
      Verdict verdict,
      Award award) {
    if (application.version() != seenVersion) {
      throw BusinessException.stale();
    }
    requireDecidable(application);
    basis.requireUnchanged(application);
    progress.decide(application.id(), verdict.outcome(), verdict.amount());
    GrantDecision decision =
        new GrantDecision(decisionId, application.regionCode(), application.id(), verdict)
            .advancing(calls.find(application.callId()).call().advancePermille())
            .of(award.lines())
            .under(award.conditions(), application.contentHash());
    grants.add(decision.by(user.getSubject(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    history.note(
        application.regionCode(),
        application.id(),
        StepKind.valueOf(verdict.outcome().name()),
        verdict.amount(),
        verdict.reason());
    worklist.done(application.id(), FundingWork.DECIDE.kind());
  }

  /** Awb 2:4 and four eyes: neither who looks after the region, nor who advised. */
  private void requireDecidable(ApplicationDetail application) {
    independence.requireOfDecider(application.regionCode());
    if (user.getSubject().equals(application.assessedBy())) {
      throw new BusinessException(null, "grant.fourEyes");
    }
    if (application.status() != ApplicationStatus.TO_DECIDE) {
      throw new BusinessException(null, "application.wrongStatus");
    }
  }
}
