package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.term.Suspensions;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.worklist.Worklist;

/**
 * A term to complete an application that passed unused. The law suspends "until the day on which
 * the term passed unused" (Awb 4:15(1)); whether that last day itself still counts is open. Here it
 * does not: its end is read like a completion on that day, so that the province counts no day too
 * many for itself.
 */
@ApplicationScoped
public class SupplementLapse {
  @Inject SupplementRepository supplements;
  @Inject ApplicationProgress progress;
  @Inject ApplicationHistory history;
  @Inject Suspensions suspensions;
  @Inject Terms terms;
  @Inject Worklist worklist;
  @Inject Clock clock;

  @Transactional
  public void run() {
    supplements.endedBefore(LocalDate.now(clock)).forEach(this::lapse);
  }

  private void lapse(UUID applicationId) {
    ApplicationDetail application = progress.lock(applicationId);
    supplements
        .find(applicationId)
        .filter(Supplement::isAsked)
        .ifPresent(asked -> lapse(application, asked));
  }

  private void lapse(ApplicationDetail application, Supplement asked) {
    suspensions.end(application.id(), asked.getUntilOn());
    if (application.status() != ApplicationStatus.IN_SUPPLEMENT) {
      asked.end();
      return;
    }
    asked.lapse();
    history.note(
        application.regionCode(), application.id(), StepKind.SUPPLEMENT_LAPSED, null, null);
    worklist.open(
        FundingWork.NOT_PROCESS
            .on(
                application.regionCode(),
                application.id(),
                application.id(),
                application.reference())
            .due(terms.of(SupplementService.NOTICE, asked.getUntilOn()).lastDay(), null)
            .notBy(asked.getAskedBy()));
  }
}
