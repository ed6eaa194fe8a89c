package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.FundingPermission.ASSESS_APPLICATION;
import static nl.pactportal.funding.FundingPermission.DECIDE_APPLICATION;
import static nl.pactportal.funding.FundingPermission.VIEW_ASSESSMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.DecisionTerms;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.WorkItem;
import nl.pactportal.platform.worklist.Worklist;

/** What an assessor of the province does: weigh an application and advise on it. */
@ApplicationScoped
@Transactional
public class AssessmentService {
  @Inject ApplicationService applications;
  @Inject ApplicationProgress progress;
  @Inject ApplicationHistory history;
  @Inject Checklists checklists;
  @Inject Advices advices;
  @Inject Envelopes envelopes;
  @Inject DecisionTerms terms;
  @Inject Independence independence;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  /** What the province noted about an application; no region reads it. */
  @Requires(VIEW_ASSESSMENT)
  public AssessmentPage open(UUID id) {
    ApplicationDetail application = applications.find(id);
    return new AssessmentPage(
        checklists.of(application, CheckPhase.INTAKE),
        checklists.of(application, CheckPhase.ASSESSMENT),
        advices.valid(id).orElse(null));
  }

  /** Takes it up; from here on it is this assessor's. */
  @Requires(ASSESS_APPLICATION)
  public void start(UUID id, long seenVersion) {
    ApplicationDetail application = progress.lock(id, seenVersion);
    independence.require(application.regionCode());
    progress.start(id);
    history.note(application.regionCode(), id, StepKind.ASSESSMENT_STARTED, null, null);
  }

  /** Keeps the scores given so far. */
  @Requires(ASSESS_APPLICATION)
  public void score(UUID id, List<CheckFinding> findings) {
    ApplicationDetail application = progress.lock(id);
    requireOwn(application);
    if (application.status() != ApplicationStatus.IN_ASSESSMENT) {
      throw new BusinessException(null, "application.wrongStatus");
    }
    checklists.keep(application, CheckPhase.ASSESSMENT, findings);
  }

  /**
   * Advises; what is advised is reserved until the decision.
   *
   * @throws BusinessException at field {@code advised} if it is more than asked or than is free
   */
  @Requires(ASSESS_APPLICATION)
  public void advise(UUID id, long seenVersion, AdviceText text) {
    ApplicationDetail application = progress.lock(id, seenVersion);
    requireOwn(application);
    text.require();
    text.lines().requireFor(application.costs(), text.amount(), "advised");
    checklists.requireAnswered(application, CheckPhase.ASSESSMENT);
    progress.advise(id, text.amount());
    envelopes.reserve(application.claim(), text.amount());
    advices.add(new Advice(application.regionCode(), id, text, progress.contentHash(id)));
    history.note(application.regionCode(), id, StepKind.ADVISED, text.amount(), text.motivation());
    worklist.done(id, FundingWork.ASSESS.kind());
    worklist.open(work(FundingWork.DECIDE, application).notBy(user.getSubject()));
  }

  /** The decider asks for another look: the advice and its reservation are void. */
  @Requires(DECIDE_APPLICATION)
  public void sendBack(UUID id, long seenVersion, String reason) {
    ApplicationDetail application = progress.lock(id, seenVersion);
    independence.requireOfDecider(application.regionCode());
    Reason.require(reason, "reassessReason");
    progress.reassess(id);
    envelopes.release(application.claim(), application.advised());
    advices.end(id);
    history.note(application.regionCode(), id, StepKind.REASSESSED, null, reason);
    worklist.done(id, FundingWork.DECIDE.kind());
    worklist.open(work(FundingWork.ASSESS, application));
  }

  /** Who took it up has left (F10): somebody else of the province notes it, and any can take it. */
  @Requires(DECIDE_APPLICATION)
  public void replaceAssessor(UUID id, long seenVersion, String reason) {
    ApplicationDetail application = progress.lock(id, seenVersion);
    independence.requireOfDecider(application.regionCode());
    Reason.require(reason, "replaceReason");
    progress.replaceAssessor(id);
    history.note(application.regionCode(), id, StepKind.ASSESSOR_REPLACED, null, reason);
  }

  private void requireOwn(ApplicationDetail application) {
    independence.require(application.regionCode());
    String assessor = application.assessedBy();
    if (assessor != null && !assessor.equals(user.getSubject())) {
      throw new BusinessException(null, "assessment.notYours");
    }
  }

  private WorkItem work(FundingWork work, ApplicationDetail application) {
    UUID id = application.id();
    return work.on(application.regionCode(), id, id, application.reference())
        .due(terms.lastDay(application), null);
  }
}
