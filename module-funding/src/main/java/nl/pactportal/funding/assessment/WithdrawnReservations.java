package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.funding.ledger.Claim;

/**
 * Gives back what was reserved for an application its region withdrew: a region cannot write its
 * own envelope, so its withdrawal alone leaves the money reserved.
 */
@ApplicationScoped
public class WithdrawnReservations {
  @Inject ApplicationProgress progress;
  @Inject ApplicationHistory history;
  @Inject Advices advices;
  @Inject Envelopes envelopes;

  @Transactional
  public void release() {
    progress.withdrawnWithReservation().forEach(this::release);
  }

  private void release(UUID id) {
    ApplicationDetail application = progress.lock(id);
    if (application.status() != ApplicationStatus.WITHDRAWN || application.advised() == null) {
      return; // another node was here
    }
    Claim claim = new Claim(application.regionCode(), application.callId(), id);
    envelopes.release(claim, application.advised());
    progress.clearAdvice(id);
    advices.end(id);
    history.note(
        application.regionCode(), id, StepKind.RESERVATION_RELEASED, application.advised(), null);
  }
}
