package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.FundingPermission.CHECK_COMPLETENESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.DecisionTerms;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.worklist.Worklist;

/** What the subsidy desk does: see whether an application is complete. */
@ApplicationScoped
@Transactional
public class IntakeService {
  @Inject ApplicationProgress progress;
  @Inject ApplicationHistory history;
  @Inject Checklists checklists;
  @Inject DecisionTerms terms;
  @Inject Independence independence;
  @Inject Worklist worklist;
  @Inject Clock clock;

  /** Keeps what was found so far. */
  @Requires(CHECK_COMPLETENESS)
  public void check(UUID id, List<CheckFinding> findings) {
    ApplicationDetail application = progress.lock(id);
    independence.require(application.regionCode());
    if (application.status() != ApplicationStatus.SUBMITTED) {
      throw new BusinessException(null, "application.wrongStatus");
    }
    checklists.keep(application, CheckPhase.INTAKE, findings);
  }

  /**
   * @throws BusinessException if a question of the list is open, or something is missing
   */
  @Requires(CHECK_COMPLETENESS)
  public void complete(UUID id, long seenVersion) {
    ApplicationDetail application = progress.lock(id, seenVersion);
    independence.require(application.regionCode());
    checklists.requireNothingMissing(application);
    progress.complete(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    history.note(application.regionCode(), id, StepKind.COMPLETED, application.requested(), null);
    worklist.done(id, FundingWork.CHECK.kind());
    worklist.open(
        FundingWork.ASSESS
            .on(application.regionCode(), id, id, application.reference())
            .due(terms.lastDay(application), null));
  }
}
