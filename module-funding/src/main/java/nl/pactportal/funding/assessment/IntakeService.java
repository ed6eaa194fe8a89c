package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.FundingPermission.CHECK_COMPLETENESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.platform.worklist.Worklist;

/** What the subsidy desk does: see whether an application is complete. */
@ApplicationScoped
@Transactional
public class IntakeService {
  @Inject ApplicationProgress progress;
  @Inject ApplicationHistory history;
  @Inject Worklist worklist;
  @Inject Clock clock;

  @Requires(CHECK_COMPLETENESS)
  public void complete(UUID id, long seenVersion) {
    ApplicationDetail application = progress.lock(id, seenVersion);
    progress.complete(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    history.note(application.regionCode(), id, StepKind.COMPLETED, application.requested(), null);
    worklist.done(id, FundingWork.CHECK.kind());
    worklist.open(FundingWork.ASSESS.on(application.regionCode(), id, id, application.reference()));
  }
}
