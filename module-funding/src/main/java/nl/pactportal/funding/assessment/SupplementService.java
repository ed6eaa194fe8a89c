package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.FundingPermission.CHECK_COMPLETENESS;
import static nl.pactportal.funding.FundingPermission.DECIDE_APPLICATION;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import nl.pactportal.funding.term.SuspensionGround;
import nl.pactportal.funding.term.Suspensions;
import nl.pactportal.funding.term.Term;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/** What the province does about an incomplete application (Awb 4:5). */
@ApplicationScoped
@Transactional
public class SupplementService {
  static final String NOTICE = "NOT_PROCESSED_NOTICE";

  @Inject SupplementRepository supplements;
  @Inject ApplicationService applications;
  @Inject ApplicationProgress progress;
  @Inject ApplicationHistory history;
  @Inject DecisionTerms decisionTerms;
  @Inject Suspensions suspensions;
  @Inject SupplementLetters letters;
  @Inject Terms terms;
  @Inject Independence independence;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** All requests on an application the user may see, the oldest first. */
  @Requires(VIEW_FUNDING)
  public List<SupplementRow> of(UUID applicationId) {
    applications.find(applicationId);
    return supplements.of(applicationId);
  }

  /** The day up to which a region usually gets, if asked today. */
  @Requires(CHECK_COMPLETENESS)
  public LocalDate usualEnd() {
    return terms.of("SUPPLEMENT", today()).lastDay();
  }

  /** Asks for what is missing; the clock of the decision stands still from tomorrow. */
  @Requires(CHECK_COMPLETENESS)
  public void ask(UUID id, UUID applicationId, long seenVersion, SupplementRequest request) {
    ApplicationDetail application = progress.lock(applicationId, seenVersion);
    independence.require(application.regionCode());
    request.require(today());
    String region = application.regionCode();
    progress.become(applicationId, ApplicationStatus.IN_SUPPLEMENT);
    supplements.add(new Supplement(id, region, applicationId, request).by(user.person(), today()));
    letters.asked(id, application, request, today());
    suspensions.begin(id, region, applicationId, SuspensionGround.SUPPLEMENT, today());
    history.note(region, applicationId, StepKind.SUPPLEMENT_ASKED, null, request.missing());
    worklist.done(applicationId, FundingWork.CHECK.kind());
    open(FundingWork.SUPPLY, application, request.until());
  }

  /** Within when it must be made known that the application is not processed (Awb 4:5(4)). */
  @Requires(VIEW_FUNDING)
  public Term notice(LocalDate until) {
    return terms.of(NOTICE, until);
  }

  /**
   * Ends it without a look at the plan.
   *
   * @throws BusinessException before the term passed, or four weeks after it
   */
  @Requires(DECIDE_APPLICATION)
  public void notProcess(UUID applicationId, long seenVersion, String reason) {
    ApplicationDetail application = progress.lock(applicationId, seenVersion);
    independence.requireOfDecider(application.regionCode());
    Supplement asked = supplements.open(applicationId);
    requireInNoticeTerm(asked);
    if (user.getSubject().equals(asked.getAskedBy())) {
      throw new BusinessException(null, "supplement.fourEyes.decider");
    }
    String why = Reason.require(reason, "notProcessReason");
    progress.become(applicationId, ApplicationStatus.NOT_PROCESSED);
    end(application, asked);
    history.note(application.regionCode(), applicationId, StepKind.NOT_PROCESSED, null, why);
    letters.notProcessed(application, asked, why);
  }

  private void requireInNoticeTerm(Supplement asked) {
    if (!asked.isLapsedOn(today())) {
      throw new BusinessException(null, "supplement.notProcess.early");
    }
    if (notice(asked.getUntilOn()).passedOn(today())) {
      throw new BusinessException(null, "supplement.notProcess.late");
    }
  }

  /** The term passed unused, and the province weighs what it has. */
  @Requires(CHECK_COMPLETENESS)
  public void proceed(UUID applicationId, long seenVersion) {
    ApplicationDetail application = progress.lock(applicationId, seenVersion);
    independence.require(application.regionCode());
    Supplement asked = supplements.open(applicationId);
    if (!asked.isLapsedOn(today())) {
      throw new BusinessException(null, "supplement.notProcess.early");
    }
    progress.become(applicationId, ApplicationStatus.SUBMITTED);
    end(application, asked);
    history.note(application.regionCode(), applicationId, StepKind.PROCEEDED, null, null);
    open(FundingWork.CHECK, application, decisionTerms.lastDay(application));
  }

  private void end(ApplicationDetail application, Supplement asked) {
    suspensions.end(application.id(), asked.getUntilOn());
    asked.end();
    worklist.done(application.id(), FundingWork.SUPPLY.kind());
    worklist.done(application.id(), FundingWork.HAND_IN.kind());
    worklist.done(application.id(), FundingWork.NOT_PROCESS.kind());
  }

  private void open(FundingWork work, ApplicationDetail application, LocalDate due) {
    UUID id = application.id();
    worklist.open(
        work.on(application.regionCode(), id, id, application.reference()).due(due, null));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
